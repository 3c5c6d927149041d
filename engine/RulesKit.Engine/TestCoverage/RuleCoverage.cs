using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.TestCoverage;

/// <summary>Which outcomes a rule was seen to have, waivers left aside: what is waived has failed.</summary>
internal sealed record RuleCoverage(BoundRule Rule, IReadOnlySet<Outcome> Seen)
{
    public bool IsFull => Seen.Contains(Outcome.Passed) && Seen.Contains(Outcome.Failed);
}
