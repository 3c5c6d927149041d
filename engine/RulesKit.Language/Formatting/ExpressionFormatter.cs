using System.Text;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;

namespace RulesKit.Language.Formatting;

/// <summary>
/// Writes an expression in its one canonical layout: the same tokens, with a blank around operators and behind commas
/// and none elsewhere. What a token is never changes, so the meaning can't.
/// </summary>
internal static class ExpressionFormatter
{
    /// <summary>The expression in canonical layout; as it is when it holds what is no token.</summary>
    public static string Format(string expression)
    {
        if (Scan(expression) is not { } tokens)
        {
            return expression;
        }

        var text = new StringBuilder(expression.Length + 16);
        var spacing = new TokenSpacing();
        foreach (var token in tokens)
        {
            var written = expression.Substring(token.Span.Start, token.Span.Length);
            text.Append(spacing.Next(token) ? " " : "").Append(written);
        }

        var formatted = text.ToString();
        // Blanks may be what keeps two tokens apart: "5 .Count" is no number with a point.
        return AreSame(expression, tokens, formatted) ? formatted : expression;
    }

    /// <summary>The tokens without the end; null when there is a mistake among them.</summary>
    private static Token[]? Scan(string expression)
    {
        var diagnostics = new DiagnosticBag();
        var tokens = Lexer.Scan(new SyntaxReporter(ExpressionText.Of(expression), diagnostics, 1));
        return diagnostics.Count > 0 ? null : tokens.Take(tokens.Count - 1).ToArray();
    }

    private static bool AreSame(string expression, Token[] tokens, string formatted) =>
        Scan(formatted) is { } again
        && again.Length == tokens.Length
        && again
            .Zip(tokens, (a, b) => (a, b))
            .All(pair =>
                pair.a.Kind == pair.b.Kind
                && pair.a.Span.Length == pair.b.Span.Length
                && string.CompareOrdinal(
                    formatted,
                    pair.a.Span.Start,
                    expression,
                    pair.b.Span.Start,
                    pair.a.Span.Length
                ) == 0
            );
}
