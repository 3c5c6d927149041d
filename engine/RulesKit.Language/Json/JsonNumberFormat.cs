namespace RulesKit.Language.Json;

/// <summary>The form of a JSON number: RFC 8259, section 6.</summary>
internal static class JsonNumberFormat
{
    /// <summary>What is wrong with the form of a number, or null when it is right.</summary>
    public static string? FindMistake(string number)
    {
        var position = number[0] == '-' ? 1 : 0;
        var whole = CountDigits(number, ref position);
        if (whole == 0)
        {
            return $"Found {number}; a digit was expected behind the sign.";
        }

        if (whole > 1 && number[position - whole] == '0')
        {
            return $"The number {number} starts with 0; JSON numbers have no leading zeros.";
        }

        if (position < number.Length && number[position] == '.')
        {
            position++;
            if (CountDigits(number, ref position) == 0)
            {
                return $"The number {number} has no digit behind its point.";
            }
        }

        if (position < number.Length && number[position] is 'e' or 'E')
        {
            position++;
            if (position < number.Length && number[position] is '+' or '-')
            {
                position++;
            }

            if (CountDigits(number, ref position) == 0)
            {
                return $"The number {number} has no digit in its exponent.";
            }
        }

        return position == number.Length
            ? null
            : $"Found {number}, which is no JSON number; write it like 1200 or 0.25.";
    }

    private static int CountDigits(string number, ref int position)
    {
        var start = position;
        while (position < number.Length && number[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position - start;
    }
}
