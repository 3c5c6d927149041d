using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>A token: its kind, its characters and, for literals and names, its value.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its characters in the expression.</param>
/// <param name="Value">The name, or the literal's value (text, long, decimal); else null.</param>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, object? Value = null)
{
    public string Name => Value as string ?? "";
}
