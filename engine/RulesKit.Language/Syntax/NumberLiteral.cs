using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Reads a number: digits with underscores between them, and a point for exact decimals.</summary>
internal static class NumberLiteral
{
    public static bool IsDigitAt(string text, int position) =>
        position < text.Length && text[position] is >= '0' and <= '9';

    /// <summary>The number that starts at the position, which is moved behind it.</summary>
    public static Token Scan(SyntaxReporter reporter, ref int position)
    {
        var text = reporter.Text.Text;
        var start = position;
        SkipPart(text, ref position);
        var isWhole = true;
        if (position < text.Length && text[position] == '.' && IsDigitAt(text, position + 1))
        {
            isWhole = false;
            position++;
            SkipPart(text, ref position);
        }

        var span = TextSpan.FromBounds(start, position);
        var written = reporter.Text.Slice(span);
        var digits = written.Replace("_", "");
        if (FindMistake(written, digits) is { } mistake)
        {
            return Bad(reporter, span, mistake);
        }

        if (isWhole && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return new Token(TokenKind.Integer, span, whole);
        }

        if (!isWhole && ExactNumber.TryDecimal(digits, out var number))
        {
            return new Token(TokenKind.Number, span, number);
        }

        var largest = isWhole ? "9_223_372_036_854_775_807 is the largest integer" : "a number has at most 28 digits";
        return Bad(reporter, span, $"{written} does not fit: {largest}.");
    }

    private static string? FindMistake(string written, string digits)
    {
        if (written[0] == '.')
        {
            return $"'{written}' has no digit before the point; write 0{written}.";
        }

        var hasLooseUnderscore = written.EndsWith("_", StringComparison.Ordinal) || written.Contains("_.");
        return hasLooseUnderscore || !digits.All(c => c is (>= '0' and <= '9') or '.')
            ? $"'{written}' is no number; write digits, for example 100_000 or 0.25 (without suffix or exponent, all numbers are exact)."
            : null;
    }

    /// <summary>Letters are taken along, so that "10m" and "0x1F" are each one mistake.</summary>
    private static void SkipPart(string text, ref int position)
    {
        while (position < text.Length && Lexer.IsNameCharacter(text[position]))
        {
            position++;
        }
    }

    private static Token Bad(SyntaxReporter reporter, TextSpan span, string message)
    {
        reporter.Report(DiagnosticCatalog.InvalidLiteral, span, message);
        return new Token(TokenKind.Bad, span);
    }
}
