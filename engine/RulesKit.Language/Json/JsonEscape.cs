namespace RulesKit.Language.Json;

/// <summary>Escapes inside JSON strings: the scanner and the map back to the source read them by one rule.</summary>
internal static class JsonEscape
{
    /// <summary>Characters of a \uXXXX escape.</summary>
    public const int UnicodeLength = 6;

    /// <summary>How many source characters make the decoded character that starts at an offset: 1, 2 or 6.</summary>
    /// <remarks>A backslash that starts no valid escape stands for itself, so that reading can go on behind it.</remarks>
    public static int LengthAt(string text, int offset)
    {
        if (text[offset] != '\\' || offset + 1 >= text.Length)
        {
            return 1;
        }

        return Simple(text[offset + 1]) is not null ? 2
            : UnicodeAt(text, offset) is not null ? UnicodeLength
            : 1;
    }

    /// <summary>What a backslash and this character stand for; null when they are no escape.</summary>
    public static char? Simple(char kind) =>
        kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };

    /// <summary>The code unit of a \uXXXX escape at an offset; null when there is none.</summary>
    /// <remarks>Digits are read by hand: the parsers of .NET let NUL characters pass behind a number.</remarks>
    public static char? UnicodeAt(string text, int offset)
    {
        if (offset + UnicodeLength > text.Length || text[offset] != '\\' || text[offset + 1] != 'u')
        {
            return null;
        }

        var unit = 0;
        for (var i = offset + 2; i < offset + UnicodeLength; i++)
        {
            if (HexDigit(text[i]) is not { } digit)
            {
                return null;
            }

            unit = (unit * 16) + digit;
        }

        return (char)unit;
    }

    private static int? HexDigit(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= 'a' and <= 'f' => c - 'a' + 10,
            >= 'A' and <= 'F' => c - 'A' + 10,
            _ => null,
        };
}
