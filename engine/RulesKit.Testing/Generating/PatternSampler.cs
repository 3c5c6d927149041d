using System.Globalization;
using System.Text;

namespace RulesKit.Testing.Generating;

/// <summary>Makes texts that match a simple regular expression: literals, classes, groups, alternatives, repetition.</summary>
internal sealed class PatternSampler
{
    private const string Word = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    private const string Digits = "0123456789";

    private readonly string pattern;
    private readonly Random random;
    private readonly int most;
    private readonly StringBuilder text = new();
    private int at;
    private int silent;

    private PatternSampler(string pattern, Random random, int most)
    {
        this.pattern = pattern;
        this.random = random;
        this.most = most;
    }

    /// <summary>A text that should match; null when the pattern uses something else than the simple forms.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <param name="random">Where choices come from.</param>
    /// <param name="most">Most repetitions beyond the fewest where the pattern sets no end.</param>
    public static string? Sample(string pattern, Random random, int most)
    {
        var sampler = new PatternSampler(pattern, random, most);
        return sampler.Alternatives() && sampler.at == pattern.Length ? sampler.text.ToString() : null;
    }

    private char Next => at < pattern.Length ? pattern[at] : '\0';

    /// <summary>One of the alternatives is written; the others are walked over in silence.</summary>
    private bool Alternatives()
    {
        var branches = CountBranches();
        var chosen = random.Next(branches);
        for (var i = 0; i < branches; i++)
        {
            var isSilent = i != chosen;
            silent += isSilent ? 1 : 0;
            var isFine = Sequence();
            silent -= isSilent ? 1 : 0;
            if (!isFine || (i < branches - 1 && pattern[at++] != '|'))
            {
                return false;
            }
        }

        return true;
    }

    private int CountBranches()
    {
        var (depth, branches, isInClass) = (0, 1, false);
        for (var i = at; i < pattern.Length && depth >= 0; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    isInClass = true;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass:
                    depth++;
                    break;
                case ')' when !isInClass:
                    depth--;
                    break;
                case '|' when depth == 0 && !isInClass:
                    branches++;
                    break;
            }
        }

        return branches;
    }

    private bool Sequence()
    {
        while (at < pattern.Length && Next is not ('|' or ')'))
        {
            if (Next is '^' or '$')
            {
                at++;
                continue;
            }

            if (!Repeated())
            {
                return false;
            }
        }

        return true;
    }

    private bool Repeated()
    {
        var start = at;
        silent++;
        var isFine = Atom();
        silent--;
        var end = at;
        if (!isFine || Quantifier() is not { } times)
        {
            return false;
        }

        var after = at;
        for (var i = silent > 0 ? 0 : random.Next(times.Least, times.Most + 1); i > 0; i--)
        {
            at = start;
            Atom();
        }

        at = after;
        return end > start;
    }

    private (int Least, int Most)? Quantifier()
    {
        switch (Next)
        {
            case '*':
                at++;
                return (0, most);
            case '+':
                at++;
                return (1, 1 + most);
            case '?':
                at++;
                return (0, 1);
            case '{':
                var close = pattern.IndexOf('}', at);
                var parts = close < 0 ? [] : pattern[(at + 1)..close].Split(',');
                at = close + 1;
                return parts switch
                {
                    [var n] when int.TryParse(n, CultureInfo.InvariantCulture, out var exact) => (exact, exact),
                    [var n, ""] when int.TryParse(n, CultureInfo.InvariantCulture, out var least) => (
                        least,
                        least + most
                    ),
                    [var n, var m]
                        when int.TryParse(n, CultureInfo.InvariantCulture, out var least)
                            && int.TryParse(m, CultureInfo.InvariantCulture, out var largest) => (
                        least,
                        Math.Max(least, Math.Min(largest, least + most))
                    ),
                    _ => null,
                };
            default:
                return (1, 1);
        }
    }

    private bool Atom()
    {
        var c = pattern[at++];
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                return Class() is { Length: > 0 } choices && Write(choices);
            case '\\':
                return at < pattern.Length && Escaped(pattern[at++]) is { } escaped && Write(escaped);
            case '.':
                return Write(Word);
            case '*' or '+' or '?' or '{' or ')' or ']' or '}':
                return false;
            default:
                return Write(c.ToString());
        }
    }

    private bool Group()
    {
        if (Next == '?')
        {
            if (at + 1 >= pattern.Length || pattern[at + 1] != ':')
            {
                return false;
            }

            at += 2;
        }

        return Alternatives() && at < pattern.Length && pattern[at++] == ')';
    }

    private string? Class()
    {
        var isNegated = Next == '^';
        at += isNegated ? 1 : 0;
        var choices = new StringBuilder();
        while (at < pattern.Length && Next != ']')
        {
            var c = pattern[at++];
            if (c == '\\')
            {
                if (at >= pattern.Length || Escaped(pattern[at++]) is not { } escaped)
                {
                    return null;
                }

                choices.Append(escaped);
            }
            else if (Next == '-' && at + 1 < pattern.Length && pattern[at + 1] != ']')
            {
                for (var i = c; i <= pattern[at + 1] && choices.Length < 1000; i++)
                {
                    choices.Append(i);
                }

                at += 2;
            }
            else
            {
                choices.Append(c);
            }
        }

        at++;
        var named = choices.ToString();
        return isNegated ? new string([.. Word.Where(c => !named.Contains(c, StringComparison.Ordinal))]) : named;
    }

    private static string? Escaped(char c) =>
        c switch
        {
            'd' => Digits,
            'w' => Word,
            's' => " ",
            'S' => Word,
            'D' => "abcxyz-",
            _ when char.IsAsciiLetterOrDigit(c) => null,
            _ => c.ToString(),
        };

    private bool Write(string choices)
    {
        if (silent == 0)
        {
            text.Append(choices[random.Next(choices.Length)]);
        }

        return true;
    }
}
