using RulesKit.Engine.Checking;

namespace RulesKit.Api.RuleSets;

/// <summary>A version that is read, bound and ready to check plans. Thread-safe.</summary>
internal sealed class ReadyRuleSet(StoredVersion version, RuleSet ruleSet)
{
    public StoredVersion Version { get; } = version;

    public RuleSet RuleSet { get; } = ruleSet;

    public PlanChecker Checker { get; } = ruleSet.CreateChecker();
}
