namespace RulesKit.Engine.Authoring.Drafts;

/// <summary>A standing exception of a rule under construction.</summary>
internal sealed record ExceptionDraft(DraftExpression When, string Reason, string? Approver);
