namespace RulesKit.Language.Types;

/// <summary>Reads the digits of dates and periods where they stand.</summary>
internal static class Digits
{
    /// <summary>The number that some characters write; false when one of them is not 0 to 9.</summary>
    /// <param name="text">The text; it must reach behind the characters.</param>
    /// <param name="start">The first character.</param>
    /// <param name="count">How many there are: 1 to 9.</param>
    /// <param name="number">The number.</param>
    public static bool TryRead(string text, int start, int count, out int number)
    {
        number = 0;
        for (var i = start; i < start + count; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (text[i] - '0');
        }

        return true;
    }
}
