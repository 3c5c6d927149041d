namespace RulesKit.Language.Tests.Json;

/// <summary>A part of a JSON string.</summary>
/// <param name="Written">The characters between the quotes.</param>
/// <param name="Meant">What they mean.</param>
internal sealed record StringPiece(string Written, string Meant);
