namespace RulesKit.Api.Plans;

/// <summary>A stored plan and what was last said of it.</summary>
/// <param name="Id">The name under which it is stored.</param>
/// <param name="Version">Its latest version.</param>
/// <param name="Hash">SHA-256 of its bytes.</param>
/// <param name="Author">Who stored it.</param>
/// <param name="At">When it was stored.</param>
/// <param name="LastVerdict">The last verdict on this version by itself, without a scenario and, if there is such a one, as of the plan's own day; absent when there is none.</param>
internal sealed record PlanSummary(
    string Id,
    long Version,
    string Hash,
    string Author,
    DateTimeOffset At,
    LastVerdict? LastVerdict = null
);
