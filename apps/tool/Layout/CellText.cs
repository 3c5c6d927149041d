using System.Text;
using Spectre.Console.Rendering;

namespace RulesKit.Tool.Layout;

/// <summary>Measures and cuts text by the cells it takes on a terminal; some characters take two, some none.</summary>
internal static class CellText
{
    public const string Ellipsis = "…";

    public static int Width(string text)
    {
        foreach (var c in text)
        {
            if (!IsNarrow(c))
            {
                return new Segment(text).CellCount();
            }
        }

        return text.Length;
    }

    /// <summary>As much of the beginning as fits.</summary>
    public static string Start(string text, int width)
    {
        var length = 0;
        var used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += Width(rune);
            if (used > width)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    /// <summary>As much of the end as fits.</summary>
    public static string End(string text, int width)
    {
        var surplus = Width(text) - width;
        var start = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (surplus <= 0)
            {
                break;
            }

            surplus -= Width(rune);
            start += rune.Utf16SequenceLength;
        }

        return text[start..];
    }

    /// <summary>The text, cut to a width with an ellipsis when it is longer.</summary>
    public static string Fit(string text, int width) =>
        Width(text) <= width ? text : Start(text, Math.Max(0, width - 1)) + Ellipsis;

    /// <summary>The text, its beginning cut off with an ellipsis when it is longer than a width.</summary>
    public static string FitEnd(string text, int width) =>
        Width(text) <= width ? text : Ellipsis + End(text, Math.Max(0, width - 1));

    private static int Width(Rune rune) => rune.IsAscii ? 1 : Width(rune.ToString());

    /// <summary>Whether a character surely takes one cell: Latin letters, dashes and quotes, lines, our marks.</summary>
    private static bool IsNarrow(char c) =>
        c
            is (>= ' ' and <= '~')
                or (>= '\u00A1' and < '\u0300' and not '\u00AD')
                or (>= '\u2010' and <= '\u2027')
                or (>= '\u2500' and <= '\u257F')
                or '✓'
                or '✗';
}
