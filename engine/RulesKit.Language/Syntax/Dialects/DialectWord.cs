namespace RulesKit.Language.Syntax.Dialects;

/// <summary>A word or symbol of a dialect, and what it is to the parser.</summary>
/// <remarks>A class, and lists of it are searched one by one: tables keyed by enums are compiled anew in every process.</remarks>
internal sealed record DialectWord(string Text, TokenKind Kind);
