namespace RulesKit.Api.Pages.Checking;

/// <summary>A rule set that plans can be held against.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">The active version.</param>
/// <param name="Scenarios">The scenarios that can be laid over a plan.</param>
public sealed record RuleSetChoice(
    string Id,
    string Title,
    string Version,
    IReadOnlyList<(string Id, string Title)> Scenarios
);
