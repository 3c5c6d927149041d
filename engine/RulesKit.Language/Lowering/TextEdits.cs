using RulesKit.Language.Text;

namespace RulesKit.Language.Lowering;

/// <summary>Insertions and replacements over a text. Those at one place stand in the order in which they were made.</summary>
internal sealed class TextEdits(string text)
{
    private readonly List<(TextSpan Span, string Written)> edits = [];

    public void Insert(int position, string written) => Replace(new TextSpan(position, 0), written);

    public void Replace(TextSpan span, string written) => edits.Add((span, written));

    /// <summary>The text with all edits made.</summary>
    public string Apply() => string.Concat(Pieces().Select(p => p.Text));

    /// <summary>The text with all edits made, in pieces that say where they come from.</summary>
    public IReadOnlyList<TextPiece> Pieces()
    {
        var pieces = new List<TextPiece>();
        var position = 0;

        // OrderBy keeps the order of edits at one place.
        foreach (var (span, written) in edits.OrderBy(e => e.Span.Start))
        {
            Keep(TextSpan.FromBounds(position, span.Start));
            pieces.Add(new TextPiece(written, span, IsKept: false));
            position = span.End;
        }

        Keep(TextSpan.FromBounds(position, text.Length));
        return pieces;

        void Keep(TextSpan span)
        {
            if (span.Length > 0)
            {
                pieces.Add(new TextPiece(text.Substring(span.Start, span.Length), span, IsKept: true));
            }
        }
    }
}
