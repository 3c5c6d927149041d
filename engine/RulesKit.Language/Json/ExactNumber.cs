using System.Globalization;

namespace RulesKit.Language.Json;

/// <summary>JSON numbers as exact values: a number that can't be kept exactly is refused, never rounded.</summary>
internal static class ExactNumber
{
    /// <summary>More digits than this, zeros before the point among them, do not always fit a decimal.</summary>
    private const int MostDigits = 28;

    /// <summary>As many digits as a <see cref="ulong"/> always holds.</summary>
    private const int ShortDigits = 19;

    /// <summary>The value of a JSON number, normalised; false when 28 digits don't hold it exactly.</summary>
    public static bool TryDecimal(string text, out decimal value) => TryDecimal(text, 0, text.Length, out value);

    /// <summary>The value of a JSON number that is a part of a text.</summary>
    public static bool TryDecimal(string text, int start, int length, out decimal value) =>
        TryShort(text, start, length, out value) || TryAny(text.Substring(start, length), out value);

    /// <summary>The value as a 64-bit integer; false when it has a fraction or does not fit.</summary>
    public static bool TryInteger(string text, out long value) => TryInteger(text, 0, text.Length, out value);

    /// <summary>The same of a JSON number that is a part of a text.</summary>
    public static bool TryInteger(string text, int start, int length, out long value)
    {
        value = 0;
        if (
            !TryDecimal(text, start, length, out var exact)
            || decimal.Truncate(exact) != exact
            || exact is < long.MinValue or > long.MaxValue
        )
        {
            return false;
        }

        value = (long)exact;
        return true;
    }

    /// <summary>The shortest text of a decimal: no zeros behind the last digit that counts.</summary>
    public static string Format(decimal value)
    {
        if (value == 0)
        {
            // Zero may carry a sign, which nobody wants to read.
            return "0";
        }

        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.') ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Numbers of few digits and no exponent, as nearly all are; false leaves it to <see cref="TryAny"/>.</summary>
    private static bool TryShort(string text, int start, int length, out decimal value)
    {
        value = 0;
        var end = start + length;
        var isNegative = length > 0 && text[start] == '-';
        var first = isNegative ? start + 1 : start;
        if (end - first is < 1 or > ShortDigits)
        {
            return false;
        }

        var (digits, point) = (0UL, end);
        for (var i = first; i < end; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                digits = (digits * 10) + (uint)(text[i] - '0');
            }
            else if (text[i] == '.' && point == end)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        value = Normalised(digits, Math.Max(0, end - point - 1), isNegative);
        return true;
    }

    /// <summary>A decimal without zeros at its end; zero has no sign.</summary>
    private static decimal Normalised(ulong digits, int scale, bool isNegative)
    {
        for (; scale > 0 && digits % 10 == 0; scale--)
        {
            digits /= 10;
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, isNegative && digits != 0, (byte)scale);
    }

    private static bool TryAny(string text, out decimal value)
    {
        value = 0;
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var isNegative = text.StartsWith("-", StringComparison.Ordinal);
        var mantissa = (exponentAt < 0 ? text : text.Substring(0, exponentAt)).Substring(isNegative ? 1 : 0);
        if (mantissa.All(c => c is '0' or '.'))
        {
            return true;
        }

        if (!TryExponent(text, exponentAt, out var exponent))
        {
            return false;
        }

        var (digits, scale) = Digits(mantissa, exponent);
        var length = digits.Length + Math.Max(0, -scale);
        if (
            length > MostDigits
            || scale > MostDigits
            || !decimal.TryParse(
                digits.PadRight(length, '0'),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var whole
            )
        )
        {
            return false;
        }

        var bits = decimal.GetBits(whole);
        value = new decimal(bits[0], bits[1], bits[2], isNegative, (byte)Math.Max(0, scale));
        return true;
    }

    private static bool TryExponent(string text, int exponentAt, out int exponent)
    {
        exponent = 0;
        return exponentAt < 0
            || int.TryParse(
                text.Substring(exponentAt + 1),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out exponent
            );
    }

    /// <summary>Digits without zeros at either end, and how many of them stand behind the point.</summary>
    private static (string Digits, int Scale) Digits(string mantissa, int exponent)
    {
        var point = mantissa.IndexOf('.');
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        var all = point < 0 ? mantissa : mantissa.Remove(point, 1);
        var trimmed = all.TrimEnd('0');
        var scale = (long)fraction - (all.Length - trimmed.Length) - exponent;
        return (trimmed.TrimStart('0'), (int)Math.Max(-10_000, Math.Min(10_000, scale)));
    }
}
