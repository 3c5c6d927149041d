using RulesKit.Language.Text;

namespace RulesKit.Language.Json;

/// <summary>What reading a text as JSON gave: the root value, or null with at least one error.</summary>
/// <param name="Source">The text.</param>
/// <param name="Root">The value; with errors it is what could still be read, or null.</param>
/// <param name="Errors">Every mistake found, in the order of the text.</param>
internal sealed record JsonDocument(SourceText Source, JsonValue? Root, IReadOnlyList<JsonError> Errors);
