using System.Globalization;
using System.Text;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Reports.Markdown;

/// <summary>
/// Text that others wrote, made fit for Markdown: it is shown as it is, formats nothing, links nothing, and calls nobody
/// by an @ or a #.
/// </summary>
internal static class MarkdownText
{
    /// <summary>Text for a paragraph or a table's cell.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var c in SafeText.Of(text.Replace('\n', ' ')))
        {
            switch (c)
            {
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '!':
                    safe.Append('\\').Append(c);
                    break;
                // What a service would turn into a tag, a mention or an issue's number, backslash or not.
                case '<' or '>' or '&' or '@' or '#':
                    safe.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
                    break;
                default:
                    safe.Append(c);
                    break;
            }
        }

        return safe.ToString();
    }

    /// <summary>The same as code. The fence is longer than any run of backticks in the text.</summary>
    public static string Code(string text)
    {
        var safe = SafeText.Of(text.Replace('\n', ' ')).Replace("|", "\\|", StringComparison.Ordinal);
        var longest = 0;
        var run = 0;
        foreach (var c in safe)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return longest == 0 ? $"`{safe}`" : $"{fence} {safe} {fence}";
    }
}
