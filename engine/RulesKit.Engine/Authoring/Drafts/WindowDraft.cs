namespace RulesKit.Engine.Authoring.Drafts;

/// <summary>A window, as it will stand in the document.</summary>
internal sealed record WindowDraft(string? From, string? To, string? For);
