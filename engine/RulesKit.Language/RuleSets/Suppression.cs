using RulesKit.Language.Json;

namespace RulesKit.Language.RuleSets;

/// <summary>A decision of authors not to hear of something: which diagnostic, and why.</summary>
/// <param name="Id">The diagnostic's id, as it is written.</param>
/// <param name="Reason">Why it is fine here.</param>
internal sealed record Suppression(JsonString Id, string Reason);
