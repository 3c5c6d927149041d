using RulesKit.Engine.Timelines;

namespace RulesKit.Engine.Rendering.Timelines;

/// <summary>Where the marks of one lane go, labels included, so that nothing lies on anything else.</summary>
internal sealed class LaneLayout
{
    private const double PointRadius = 6;
    private const double Inset = 4;
    private const int MostLetters = 24;
    private const char WideLetters = '\u2E80';

    private readonly TimelineScale scale;
    private readonly double letterWidth;
    private readonly TimelineRows rows = new();

    public LaneLayout(TimelineLane lane, TimelineScale scale, double letterWidth)
    {
        this.scale = scale;
        this.letterWidth = letterWidth;
        Name = lane.Name;
        Marks = lane.Marks.Select(Place).OrderBy(p => p.From).Select(p => p.ToPlaced(rows)).ToArray();
    }

    public string Name { get; }

    public int RowCount => rows.Count;

    /// <summary>Each mark with its row, its place across, its width and its label.</summary>
    public IReadOnlyList<(
        TimelineMark Mark,
        int Row,
        double X,
        double Width,
        (string Text, double X) Label
    )> Marks { get; }

    private Placing Place(TimelineMark mark)
    {
        var text = LabelOf(mark);
        var side = scale.SideOf(mark.From);
        var x = scale.X(mark.From) - (side * PointRadius);
        text = side == 0 ? text : $"{text} {mark.When}";
        if (mark.To is { } end && side == 0)
        {
            var width = Math.Max(2, scale.X(end) - x - 1);
            string[] labels = mark.Items.Count == 1 ? [text, Rows(1)] : [text];
            var fitting = Array.Find(labels, l => TextWidth(l) + (2 * Inset) <= width) ?? "";
            return new Placing(mark, x, width, (fitting, x + Inset), x, x + width);
        }

        // At the right edge a label goes before its mark.
        var room = PointRadius + 3 + TextWidth(text) + Inset;
        return x + room <= scale.Right
            ? new Placing(mark, x, 0, (text, x + PointRadius + 3), x - PointRadius, x + room)
            : new Placing(mark, x, 0, (text, x - room), x - room, x + PointRadius);
    }

    private static string LabelOf(TimelineMark mark)
    {
        var worst = mark.Items.Where(i => i.State == mark.State).ToArray();
        var text =
            worst.Length == 1 ? worst[0].Label
            : mark.To is null ? $"{worst[0].Label} +{worst.Length - 1}"
            : Rows(worst.Length);
        return text.Length <= MostLetters ? text : text[..(MostLetters - 1)] + "…";
    }

    private static string Rows(int count) => FormattableString.Invariant($"{count} {(count == 1 ? "row" : "rows")}");

    /// <summary>Letters of Chinese, Japanese and Korean are twice as wide.</summary>
    private double TextWidth(string text) => text.Sum(c => c < WideLetters ? letterWidth : 2 * letterWidth);

    private sealed record Placing(
        TimelineMark Mark,
        double X,
        double Width,
        (string Text, double X) Label,
        double From,
        double To
    )
    {
        public (TimelineMark, int, double, double, (string, double)) ToPlaced(TimelineRows rows) =>
            (Mark, rows.Place(From, To), X, Width, Label);
    }
}
