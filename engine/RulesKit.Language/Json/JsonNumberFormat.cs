namespace RulesKit.Language.Json;

/// <summary>The form of a JSON number: RFC 8259, section 6.</summary>
internal static class JsonNumberFormat
{
    /// <summary>What is wrong with the form of a number, or null when it is right.</summary>
    public static string? FindMistake(string number) => FindMistake(number, 0, number.Length);

    /// <summary>The same of a number that is a part of a text, at least one character long.</summary>
    public static string? FindMistake(string text, int start, int length)
    {
        var (position, end) = (start, start + length);
        position += text[position] == '-' ? 1 : 0;
        var whole = CountDigits(text, ref position, end);
        if (whole == 0)
        {
            return $"Found {Number()}; a digit was expected behind the sign.";
        }

        if (whole > 1 && text[position - whole] == '0')
        {
            return $"The number {Number()} starts with 0; JSON numbers have no leading zeros.";
        }

        if (position < end && text[position] == '.')
        {
            position++;
            if (CountDigits(text, ref position, end) == 0)
            {
                return $"The number {Number()} has no digit behind its point.";
            }
        }

        if (position < end && text[position] is 'e' or 'E')
        {
            position++;
            position += position < end && text[position] is '+' or '-' ? 1 : 0;
            if (CountDigits(text, ref position, end) == 0)
            {
                return $"The number {Number()} has no digit in its exponent.";
            }
        }

        return position == end ? null : $"Found {Number()}, which is no JSON number; write it like 1200 or 0.25.";

        string Number() => text.Substring(start, length);
    }

    private static int CountDigits(string text, ref int position, int end)
    {
        var start = position;
        while (position < end && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }
}
