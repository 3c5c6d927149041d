using System.Globalization;
using System.Text;

namespace RulesKit.Tool.Layout;

/// <summary>
/// Text that others wrote, made fit for a terminal: what a terminal would obey, or show in another order than it stands
/// in the file, is written out as <c>\u001b</c>.
/// </summary>
internal static class SafeText
{
    /// <summary>Joins the parts of a character that people see as one, as emoji and some scripts need.</summary>
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune))
            {
                Append(safe, rune);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                AppendEscaped(safe, text[i]);
            }
        }

        return safe.ToString();
    }

    private static void Append(StringBuilder safe, Rune rune)
    {
        if (rune.Value == '\t')
        {
            safe.Append(' ');
        }
        else if (IsSafe(rune))
        {
            safe.Append(rune.ToString());
        }
        else
        {
            foreach (var c in rune.ToString())
            {
                AppendEscaped(safe, c);
            }
        }
    }

    private static bool IsSafe(Rune rune) =>
        rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner
        || Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
            );

    private static void AppendEscaped(StringBuilder safe, char c) =>
        safe.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
