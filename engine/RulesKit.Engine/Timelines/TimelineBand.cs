using RulesKit.Engine.Verdicts;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Timelines;

/// <summary>The days in which a rule is in force.</summary>
/// <param name="Rule">The rule and what it says of the plan.</param>
/// <param name="Window">The days; open where the rule has no window.</param>
/// <param name="State">The outcome.</param>
internal sealed record TimelineBand(RuleVerdict Rule, DateRange Window, TimelineState State)
{
    /// <summary>Whether the rule looked at anything: it is in force and there was something in scope.</summary>
    public bool IsIdle => Rule.Outcome is Outcome.NotInForce or Outcome.Vacuous;
}
