namespace RulesKit.Engine.Authoring.Drafts;

/// <summary>Where a commitment comes from, as it will stand in the document.</summary>
internal sealed record SourceDraft(string Document, string? Date, string? Fact, string? Page, string? Url);
