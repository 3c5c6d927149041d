namespace RulesKit.Language.Json;

/// <summary>Mistakes in JSON that other readers put up with; all others are <see cref="Other"/>.</summary>
internal enum JsonErrorKind
{
    Other,
    Comment,
    TrailingComma,
    RepeatedName,
}
