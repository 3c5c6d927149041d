using RulesKit.Engine.Verdicts;

namespace RulesKit.Testing.Searching;

/// <summary>A plan that fits its model, with what the rules say of it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Verdict">What all rules say.</param>
internal sealed record Candidate(PlanDocument Plan, Verdict Verdict)
{
    /// <summary>The rules that are broken or unknown.</summary>
    public IEnumerable<RuleVerdict> Unmet => Verdict.Rules.Where(r => r.Outcome is Outcome.Failed or Outcome.Unknown);

    public bool Breaks(string rule) => Verdict.Rules.Any(r => r.Id == rule && r.Outcome == Outcome.Failed);

    /// <summary>How far the plan is from keeping all rules but one: broken rules first, then their findings.</summary>
    public int Distance(string? except) =>
        Unmet.Where(r => r.Id != except).Sum(r => 1000 + Math.Min(900, r.Findings.Count));
}
