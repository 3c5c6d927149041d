using RulesKit.Engine.Mutation;
using RulesKit.Engine.TestCoverage;

namespace RulesKit.Tool.Testing;

/// <summary>Looks at what tests are worth: what they see of rules, and which changes of rules they notice.</summary>
internal sealed class TestWorth(TestRequest request, IReadOnlyList<RuleSetTests> groups)
{
    public IReadOnlyList<CoverageReport> Cover() => groups.Select(Cover).ToArray();

    public IReadOnlyList<MutationReport> Mutate(EquivalentMutants equivalents, CancellationToken cancellation) =>
        groups.Select(group => Mutate(group, equivalents, cancellation)).ToArray();

    private static CoverageReport Cover(RuleSetTests group)
    {
        var collector = new CoverageCollector(group.RuleSet);
        foreach (var test in group.Tests)
        {
            collector.Add(test.Plan!, test.Options);
        }

        return collector.ToReport();
    }

    private MutationReport Mutate(RuleSetTests group, EquivalentMutants equivalents, CancellationToken cancellation)
    {
        // A filter that is no rule's id chooses tests by their name, and says nothing of rules.
        var rule = group.RuleSet.RuleIds.Contains(request.Filter, StringComparer.Ordinal) ? request.Filter : null;
        var results = new MutationRunner(group.RuleSet, group.Tests).Run(rule, cancellation);
        return MutationReport.Create(group.RuleSet, results, equivalents.Of(group.RuleSet), isWhole: rule is null);
    }
}
