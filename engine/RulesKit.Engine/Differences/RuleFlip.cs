using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Differences;

/// <summary>A plan of which a rule says something else now.</summary>
/// <param name="Plan">The plan, or the test that makes it.</param>
/// <param name="Old">The outcome before.</param>
/// <param name="New">The outcome now; the same when only the findings are others.</param>
/// <param name="Direction">Whether that is stricter or milder.</param>
internal sealed record RuleFlip(string Plan, Outcome Old, Outcome New, Direction Direction);
