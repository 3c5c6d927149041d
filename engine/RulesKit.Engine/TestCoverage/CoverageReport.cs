using RulesKit.Engine.Checking;

namespace RulesKit.Engine.TestCoverage;

/// <summary>What tests have seen of a rule set.</summary>
/// <param name="RuleSet">The rule set.</param>
/// <param name="Rules">Its rules, in their order.</param>
/// <param name="Conjuncts">Its conjuncts, in the order of the text.</param>
internal sealed record CoverageReport(
    RuleSet RuleSet,
    IReadOnlyList<RuleCoverage> Rules,
    IReadOnlyList<ConjunctCoverage> Conjuncts
)
{
    public int FullRules => Rules.Count(r => r.IsFull);

    public int FullConjuncts => Conjuncts.Count(c => c.IsFull);

    /// <summary>Percent of the rules that were seen passed and failed; 100 when there are none.</summary>
    public decimal RulePercent => Percent(FullRules, Rules.Count);

    /// <summary>Percent of the conjuncts that were seen true and false; 100 when there are none.</summary>
    public decimal ConjunctPercent => Percent(FullConjuncts, Conjuncts.Count);

    private static decimal Percent(int part, int all) => all == 0 ? 100 : 100m * part / all;
}
