namespace RulesKit.Api.RuleSets;

/// <summary>A rule set in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The title of the active version, or of the latest when none is active.</param>
/// <param name="Active">The version that plans are held against; absent when none is active.</param>
/// <param name="Latest">The version that was stored last; absent when there is none yet.</param>
/// <param name="Revision">Goes up by one with every change; also the ETag.</param>
internal sealed record RuleSetSummary(
    string Id,
    long Revision,
    string? Title = null,
    string? Active = null,
    string? Latest = null
);
