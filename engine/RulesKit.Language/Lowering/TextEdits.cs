using System.Text;
using RulesKit.Language.Text;

namespace RulesKit.Language.Lowering;

/// <summary>Insertions and replacements over a text. Those at one place stand in the order in which they were made.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(TextSpan Span, string Written)> edits = [];

    public void Insert(int position, string written) => Replace(new TextSpan(position, 0), written);

    public void Replace(TextSpan span, string written) => edits.Add((span, written));

    /// <summary>The text with all edits made.</summary>
    public string Apply()
    {
        var result = new StringBuilder();
        var position = 0;

        // OrderBy keeps the order of edits at one place.
        foreach (var (span, written) in edits.OrderBy(e => e.Span.Start))
        {
            result.Append(text, position, span.Start - position).Append(written);
            position = span.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
