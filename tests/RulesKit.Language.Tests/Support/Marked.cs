using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Support;

/// <summary>A text whose interesting places are marked as <c>[|...|]</c>, so that tests show places, not offsets.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Spans">The marked places, in order.</param>
internal sealed record Marked(string Text, IReadOnlyList<TextSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static Marked Parse(string marked)
    {
        var spans = new List<TextSpan>();
        for (var open = marked.IndexOf(Open, StringComparison.Ordinal); open >= 0; )
        {
            marked = marked.Remove(open, Open.Length);
            var close = marked.IndexOf(Close, open, StringComparison.Ordinal);
            marked = marked.Remove(close, Close.Length);
            spans.Add(TextSpan.FromBounds(open, close));
            open = marked.IndexOf(Open, close, StringComparison.Ordinal);
        }

        return new Marked(marked, spans);
    }

    /// <summary>A text with marks around places, for messages of failed tests.</summary>
    public static string Show(string text, IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.OrderByDescending(s => s.Start))
        {
            text = text.Insert(span.End, Close).Insert(span.Start, Open);
        }

        return text;
    }
}
