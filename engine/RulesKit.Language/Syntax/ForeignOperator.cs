namespace RulesKit.Language.Syntax;

/// <summary>An operator of another language, what it most likely means and what to write.</summary>
internal sealed record ForeignOperator(string Written, TokenKind Meant, string Message);
