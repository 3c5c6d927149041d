using System.Text;
using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>An expression inside a JSON file, and where each of its characters stands there.</summary>
/// <param name="File">The file's text.</param>
/// <param name="Offsets">Where each character of the expression starts in the file; one more for the closing quote.</param>
internal sealed record WrittenAsJson(string File, IReadOnlyList<int> Offsets)
{
    /// <summary>Puts an expression into a file.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="file">Makes the file around the JSON string.</param>
    /// <param name="escapesAll">Whether characters that need no escape are escaped too.</param>
    public static WrittenAsJson Of(string expression, Func<string, string> file, bool escapesAll)
    {
        var json = new StringBuilder("\"");
        var starts = new List<int>();
        for (var i = 0; i < expression.Length; i++)
        {
            starts.Add(json.Length);
            json.Append(Escape(expression[i], escapesAll && i % 3 != 2));
        }

        starts.Add(json.Length);
        json.Append('"');
        var text = file(json.ToString());
        var start = text.IndexOf(json.ToString(), StringComparison.Ordinal);
        return new WrittenAsJson(text, starts.Select(s => s + start).ToArray());
    }

    /// <summary>The characters of the file that a span of the expression came from.</summary>
    public TextSpan Map(TextSpan span) => TextSpan.FromBounds(Offsets[span.Start], Offsets[span.End]);

    private static string Escape(char c, bool isForced) =>
        c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '/' when isForced => "\\/",
            '\n' => "\\n",
            < ' ' => FormattableString.Invariant($"\\u{(int)c:x4}"),
            _ when isForced => FormattableString.Invariant($"\\u{(int)c:X4}"),
            _ => c.ToString(),
        };
}
