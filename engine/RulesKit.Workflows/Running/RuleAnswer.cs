using RulesKit.Workflows.Results;

namespace RulesKit.Workflows.Running;

/// <summary>A rule's outcome, with the reason when the rule itself is broken.</summary>
internal readonly record struct RuleAnswer(RuleOutcome Outcome, RuleBreak? Break = null)
{
    public static RuleAnswer Of(bool isTrue) => new(isTrue ? RuleOutcome.True : RuleOutcome.False);
}
