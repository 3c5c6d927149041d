using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Dialects;

/// <summary>Reads a number of .NET: whole numbers, hexadecimal and binary ones, points, exponents and suffixes.</summary>
internal static class DialectNumber
{
    /// <summary>The number that starts at the position, which is moved behind it; its value has its .NET type.</summary>
    public static Token Scan(SyntaxReporter reporter, ref int position)
    {
        var text = reporter.Text.Text;
        var start = position;
        position = EndOf(text, start);
        var span = TextSpan.FromBounds(start, position);
        var written = reporter.Text.Slice(span);
        if (Parse(written) is { } value)
        {
            var isWhole = value is int or uint or long or ulong;
            return new Token(isWhole ? TokenKind.Integer : TokenKind.Number, span, value);
        }

        reporter.Report(
            DiagnosticCatalog.InvalidLiteral,
            span,
            $"'{written}' is no number that fits; write 12, 12L, 0x1F, 0.5, 0.5m or 1e-3."
        );
        return new Token(TokenKind.Bad, span);
    }

    /// <summary>The number that a text without a sign stands for, as int, uint, long, ulong, float, double or decimal.</summary>
    public static object? Parse(string written)
    {
        if (IsPrefixed(written, 'x') || IsPrefixed(written, 'b'))
        {
            return ParsePrefixed(written);
        }

        var digits = written.TrimEnd('u', 'U', 'l', 'L', 'f', 'F', 'd', 'D', 'm', 'M');
        var suffix = written.Substring(digits.Length).ToUpperInvariant();
        var isReal = digits.IndexOfAny(['.', 'e', 'E']) >= 0;
        var culture = CultureInfo.InvariantCulture;
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return suffix switch
        {
            "" when !isReal => ulong.TryParse(digits, NumberStyles.None, culture, out var n) ? Smallest(n) : null,
            "" or "D" => double.TryParse(digits, style, culture, out var d) ? d : null,
            "F" => float.TryParse(digits, style, culture, out var f) ? f : null,
            "M" => decimal.TryParse(digits, style, culture, out var m) ? m : null,
            _ when isReal => null,
            _ => ulong.TryParse(digits, NumberStyles.None, culture, out var whole) ? WithSuffix(whole, suffix) : null,
        };
    }

    private static bool IsPrefixed(string written, char mark) =>
        written.Length > 2 && written[0] == '0' && char.ToLowerInvariant(written[1]) == mark;

    private static object? ParsePrefixed(string written)
    {
        var radix = char.ToLowerInvariant(written[1]) == 'x' ? 16ul : 2ul;
        var digits = written.Substring(2).TrimEnd('u', 'U', 'l', 'L');
        var suffix = written.Substring(2 + digits.Length).ToUpperInvariant();
        var value = 0ul;
        foreach (var c in digits)
        {
            var digit = c is >= '0' and <= '9' ? c - '0' : char.ToUpperInvariant(c) - 'A' + 10;
            if (digit < 0 || (ulong)digit >= radix || value > (ulong.MaxValue - (ulong)digit) / radix)
            {
                return null;
            }

            value = (value * radix) + (ulong)digit;
        }

        return digits.Length == 0 ? null
            : suffix.Length == 0 ? Smallest(value)
            : WithSuffix(value, suffix);
    }

#pragma warning disable CA1859 // Each branch boxes a type of its own; ulong is only the last one's.
    private static object Smallest(ulong value)
#pragma warning restore CA1859
    {
        if (value <= int.MaxValue)
        {
            return (int)value;
        }

        if (value <= uint.MaxValue)
        {
            return (uint)value;
        }

        return value <= long.MaxValue ? (object)(long)value : value;
    }

    private static object? WithSuffix(ulong value, string suffix) =>
        suffix switch
        {
            "U" => value <= uint.MaxValue ? (uint)value : null,
            "L" => value <= long.MaxValue ? (long)value : null,
            "UL" or "LU" => value,
            _ => null,
        };

    /// <summary>Where the number ends; letters are taken along, so that what is no number is one mistake.</summary>
    private static int EndOf(string text, int position)
    {
        var isHexadecimal = position + 1 < text.Length && text[position + 1] is 'x' or 'X';
        while (position < text.Length)
        {
            var c = text[position];
            var hasDigitBehind = position + 1 < text.Length && text[position + 1] is >= '0' and <= '9';
            var isSign = c is '+' or '-' && !isHexadecimal && hasDigitBehind && text[position - 1] is 'e' or 'E';
            if (!char.IsLetterOrDigit(c) && c != '_' && !(c == '.' && hasDigitBehind) && !isSign)
            {
                break;
            }

            position++;
        }

        return position;
    }
}
