using System.Globalization;
using System.Text;

namespace RulesKit.Language.Models;

/// <summary>Looks at the characters of a regular expression that is known to be one, and spells it for .NET.</summary>
internal static class PatternScan
{
    /// <summary>Larger ones, with their repetitions written out, take too much memory to be matched in one walk.</summary>
    private const int LargestSize = 5_000;

    /// <summary>What can't be matched in one walk over a text; null when nothing.</summary>
    public static string? FindMistake(string pattern)
    {
        var sizes = new Stack<long>();
        var (size, last) = (0L, 0L);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    if (Refused(pattern[++i]) is { } refused)
                    {
                        return refused;
                    }

                    (size, last) = (size + 1, 1);
                    break;
                case '[':
                    i = EndOfClass(pattern, i);
                    (size, last) = (size + 1, 1);
                    break;
                case '(':
                    if (LooksAround(pattern, i))
                    {
                        return "it looks around or takes a decision, '(?' with more than ':' behind it, which no single walk over a text can do.";
                    }

                    i += pattern.IndexOf("?:", i, StringComparison.Ordinal) == i + 1 ? 2 : 0;
                    sizes.Push(size);
                    size = 0;
                    break;
                case ')':
                    last = size;
                    size += sizes.Pop();
                    break;
                case '{' when TryCount(pattern, ref i, out var count):
                    size += last * (count - 1);
                    break;
                default:
                    (size, last) = (size + 1, 1);
                    break;
            }

            if (size > LargestSize)
            {
                return FormattableString.Invariant(
                    $"with its repetitions written out it has more than {LargestSize} characters; allow fewer."
                );
            }
        }

        return null;
    }

    /// <summary>In ECMA-262 <c>$</c> is the very end of the text; in .NET it also stands before a final line end.</summary>
    public static string WithTextEnd(string pattern) => Rewrite(pattern, "(?!\n)$", static (_, _) => null);

    /// <summary>The same without anything that .NET reads in another way unless it is told that the text is ECMAScript.</summary>
    public static string Spelled(string pattern) => Rewrite(pattern, @"\z", Spell);

    private static string Rewrite(string pattern, string textEnd, Func<char, bool, string?> spell)
    {
        var written = new StringBuilder(pattern.Length);
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                i++;
                written.Append(spell(pattern[i], isInClass) ?? pattern.Substring(i - 1, 2));
                continue;
            }

            isInClass = c == '[' || (isInClass && c != ']');
            written.Append(c == '$' && !isInClass ? textEnd : c.ToString());
        }

        return written.ToString();
    }

    /// <summary>The characters of a class that stands for itself: those of ASCII, and all others in its opposite.</summary>
    private static string? Spell(char kind, bool isInClass)
    {
        var members = kind switch
        {
            'd' => "0-9",
            'D' => @"\x00-/:-\uFFFF",
            'w' => "a-zA-Z0-9_",
            'W' => @"\x00-/:-@\[-\^`{-\uFFFF",
            's' => @" \f\n\r\t\v",
            'S' => @"\x00-\x08\x0E-\x1F!-\uFFFF",
            _ => null,
        };
        return members is null || isInClass ? members : $"[{members}]";
    }

    private static string? Refused(char escape) =>
        escape switch
        {
            >= '1' and <= '9' or 'k' =>
                $"it refers back to what it has matched, '\\{escape}', which no single walk over a text can do.",
            'b' or 'B' => $"it asks for the edge of a word, '\\{escape}'; write which characters may stand there.",
            _ => null,
        };

    private static bool LooksAround(string pattern, int group) =>
        group + 2 < pattern.Length && pattern[group + 1] == '?' && pattern[group + 2] != ':';

    private static int EndOfClass(string pattern, int start)
    {
        var i = start + 1;
        while (i < pattern.Length && pattern[i] != ']')
        {
            i += pattern[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    /// <summary>Reads <c>{2}</c>, <c>{2,}</c> or <c>{2,5}</c> and moves to its end; any other brace stands for itself.</summary>
    private static bool TryCount(string pattern, ref int position, out long count)
    {
        count = 0;
        var end = pattern.IndexOf('}', position);
        var numbers = end < 0 ? [] : pattern.Substring(position + 1, end - position - 1).Split(',');
        if (numbers.Length is not (1 or 2) || !TryNumber(numbers[0], out var fewest))
        {
            return false;
        }

        var most = fewest;
        if (numbers.Length == 2 && numbers[1].Length > 0 && !TryNumber(numbers[1], out most))
        {
            return false;
        }

        count = Math.Max(1, Math.Max(fewest, most));
        position = end;
        return true;
    }

    private static bool TryNumber(string digits, out long number) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
