using RulesKit.Language.Types;

namespace RulesKit.Language.RuleSets;

/// <summary>Where a commitment comes from. Immutable.</summary>
/// <param name="Document">The document or event.</param>
/// <param name="Date">When it was said or written; null when not given.</param>
/// <param name="Fact">A reference into a list of facts; null when not given.</param>
/// <param name="Page">A page or paragraph; null when not given.</param>
/// <param name="Url">An address; null when not given.</param>
public sealed record RuleSource(string Document, Date? Date, string? Fact, string? Page, string? Url);
