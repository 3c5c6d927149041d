using RulesKit.Engine.Checking;
using RulesKit.Planning.Tests.Support;
using RulesKit.Testing;
using RulesKit.Testing.Properties;

namespace RulesKit.Planning.Tests.Explaining;

/// <summary>What a finding of the shipped rules names is true and enough: no change of the plan elsewhere takes it away.</summary>
public sealed class EvidenceHoldsTests
{
    [Fact]
    public void For_the_findings_of_the_shipped_plans_and_of_plans_near_the_edges_of_the_rules() =>
        RuleSetProperties.EvidenceHolds(
            RuleSet.Load(Repository.RuleSetFolder),
            new()
            {
                Runs = 20,
                Examples =
                [
                    .. Directory
                        .EnumerateFiles(Path.Combine(Repository.RuleSetFolder, "plans"), "*.json")
                        .Order(StringComparer.Ordinal)
                        .Select(f => PlanDocument.Parse(File.ReadAllText(f))),
                ],
            }
        );
}
