using System.Globalization;
using RulesKit.Engine.Timelines;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Rendering.Timelines;

/// <summary>
/// Draws a timeline as SVG: an axis of years, rules' windows as bands, then the plan's items by collection. Colours are
/// classes, which the page around it gives meaning; shapes differ too, so that nothing hangs on colour alone.
/// </summary>
/// <param name="markup">Takes the drawing.</param>
/// <param name="timeline">What is drawn.</param>
/// <param name="id">Unique in the page.</param>
internal sealed class TimelineSvg(MarkupWriter markup, Timeline timeline, string id)
{
    private const double Width = 1000;
    private const double Gutter = 250;
    private const double AxisHeight = 34;
    private const double RowHeight = 17;
    private const double LaneGap = 9;
    private const int GutterLetters = 42;
    private const int BoldGutterLetters = 36;

    /// <summary>How wide a letter of a label is, roughly; there is no way to measure.</summary>
    private const double LetterWidth = 5.6;

    private readonly TimelineScale scale = new(timeline, Gutter, Width - 10);

    public void Write()
    {
        var lanes = timeline.Lanes.Select(lane => new LaneLayout(lane, scale, LetterWidth)).ToArray();
        var bandsEnd = AxisHeight + LaneGap + (timeline.Bands.Count * RowHeight);
        var height = bandsEnd + lanes.Sum(l => LaneGap + (l.RowCount * RowHeight)) + LaneGap;
        markup.Start(
            "svg",
            ("class", "timeline"),
            ("viewBox", $"0 0 {Number(Width)} {Number(height)}"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-text"),
            ("xmlns", "http://www.w3.org/2000/svg")
        );
        markup.Leaf("title", "Timeline", ("id", $"{id}-title"));
        markup.Leaf("desc", Describe(), ("id", $"{id}-text"));
        WriteHorizon(height);
        WriteAxis(height);
        WriteBands();
        var top = bandsEnd;
        foreach (var lane in lanes)
        {
            top += LaneGap;
            WriteLane(lane, top);
            top += lane.RowCount * RowHeight;
        }

        WriteAsOf(height);
        markup.End();
    }

    private string Describe() =>
        $"From {timeline.From} to {timeline.To.AddDays(-1)}: the windows of {timeline.Bands.Count} rules and the dated items of {timeline.Lanes.Count} collections of the plan, seen from {timeline.AsOf}. The list of rules below says the same in words.";

    /// <summary>What lies outside of the plan's horizon is shaded.</summary>
    private void WriteHorizon(double height)
    {
        var (from, to) = (timeline.Horizon.From ?? timeline.From, timeline.Horizon.To ?? timeline.To);
        Shade(scale.Left, scale.X(from), height);
        Shade(scale.X(to), scale.Right, height);
    }

    private void Shade(double from, double to, double height)
    {
        if (to - from > 0.5)
        {
            Box("outside", from, AxisHeight - 6, to - from, height - AxisHeight, "outside the plan's horizon");
        }
    }

    private void WriteAxis(double height)
    {
        var step = Math.Max(1, (int)Math.Ceiling(34 / scale.YearWidth));
        for (var year = timeline.From.Year; year <= Math.Min(timeline.To.Year, 9998); year += step)
        {
            var start = Date.Of(year, 1, 1);
            Line("year", scale.X(start), AxisHeight - 14, height);
            if (start < timeline.To)
            {
                Label("axis", scale.X(start) + 4, AxisHeight - 8, Number(year), null);
            }

            for (var quarter = 2; quarter <= 4 && step == 1 && scale.YearWidth > 60 && start < timeline.To; quarter++)
            {
                Line("quarter", scale.X(Date.Of(year, (quarter * 3) - 2, 1)), AxisHeight - 6, height);
            }
        }
    }

    private void WriteBands()
    {
        for (var i = 0; i < timeline.Bands.Count; i++)
        {
            var band = timeline.Bands[i];
            var top = AxisHeight + LaneGap + (i * RowHeight);
            var (from, to) = (scale.X(band.Window.From ?? timeline.From), scale.X(band.Window.To ?? timeline.To));
            var text = $"{band.Rule.Title}: {VerdictNames.Of(band.Rule.Outcome)}, {Window(band.Window)}";
            Label("name " + ClassOf(band.State), 0, top + 12, NameOf(band), text);
            var idle = band.IsIdle ? " idle" : "";
            Box($"band {ClassOf(band.State)}{idle}", from, top + 3, Math.Max(2, to - from), RowHeight - 6, text);
            WriteOpenEnds(band, top);
        }
    }

    /// <summary>An arrow where a window goes on beyond the drawing.</summary>
    private void WriteOpenEnds(TimelineBand band, double top)
    {
        var middle = top + (RowHeight / 2);
        if (band.Window.From is not { } from || from < timeline.From)
        {
            Shape("open", $"M{Number(scale.Left + 6)} {Number(middle - 3)} l-4 3 l4 3", null);
        }

        if (band.Window.To is not { } to || to > timeline.To)
        {
            Shape("open", $"M{Number(scale.Right - 6)} {Number(middle - 3)} l4 3 l-4 3", null);
        }
    }

    private void WriteLane(LaneLayout lane, double top)
    {
        markup.Empty(
            "line",
            ("class", "lane"),
            ("x1", "0"),
            ("x2", Number(Width)),
            ("y1", Number(top - (LaneGap / 2))),
            ("y2", Number(top - (LaneGap / 2)))
        );
        Label("name lane-name", 0, top + 12, Cut(lane.Name, BoldGutterLetters), null);
        foreach (var (mark, row, x, width, label) in lane.Marks)
        {
            var y = top + (row * RowHeight);
            var text = TextOf(mark);
            var state = ClassOf(mark.State);
            var side = scale.SideOf(mark.From);
            if (mark.To is null || side != 0)
            {
                Shape("point " + state, PointOf(mark.State, side, x, y + (RowHeight / 2)), text);
                Label("label " + state, label.X, y + 12, label.Text, null);
            }
            else
            {
                Box("span " + state, x, y + 2, width, RowHeight - 4, text);
                Label("inside " + state, x + 4, y + 12, label.Text, null);
            }
        }
    }

    /// <summary>A dot for what is well, a diamond for what is not, an arrow to what lies outside of the drawing.</summary>
    private static string PointOf(TimelineState state, int side, double x, double y) =>
        side != 0 ? $"M{Number(x - (4 * side))} {Number(y - 5)} l{Number(9 * side)} 5 l{Number(-9 * side)} 5 z"
        : state <= TimelineState.Involved ? $"M{Number(x - 4)} {Number(y)} a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0"
        : $"M{Number(x)} {Number(y - 6)} l6 6 l-6 6 l-6 -6 z";

    private static string TextOf(TimelineMark mark)
    {
        var items = mark.Items.Where(i => i.State == mark.State).ToArray();
        var labels = string.Join(", ", items.Take(5).Select(i => i.Label).Distinct(StringComparer.Ordinal));
        var more = items.Length > 5 ? " …" : "";
        var messages = items.SelectMany(i => i.Messages).Distinct(StringComparer.Ordinal).Take(3);
        return string.Join(" — ", [$"{mark.When}: {labels}{more}", .. messages]);
    }

    private void WriteAsOf(double height)
    {
        var x = scale.X(timeline.AsOf);
        Line("as-of", x, 12, height);
        var isRight = x > Width - 120;
        Label(isRight ? "as-of-name end" : "as-of-name", isRight ? x - 3 : x + 3, 10, $"as of {timeline.AsOf}", null);
    }

    private void Box(string kind, double x, double y, double width, double height, string text) =>
        markup
            .Start(
                "rect",
                ("class", kind),
                ("x", Number(x)),
                ("y", Number(y)),
                ("width", Number(width)),
                ("height", Number(height)),
                ("rx", "2")
            )
            .Inline("title", text)
            .End();

    private void Shape(string kind, string path, string? text)
    {
        markup.Start("path", ("class", kind), ("d", path));
        if (text is not null)
        {
            markup.Inline("title", text);
        }

        markup.End();
    }

    private void Line(string kind, double x, double from, double to) =>
        markup.Empty(
            "line",
            ("class", kind),
            ("x1", Number(x)),
            ("x2", Number(x)),
            ("y1", Number(from)),
            ("y2", Number(to))
        );

    private void Label(string kind, double x, double y, string content, string? tip)
    {
        if (content.Length == 0)
        {
            return;
        }

        markup.Start("text", ("class", kind), ("x", Number(x)), ("y", Number(y))).Text(content);
        if (tip is not null)
        {
            markup.Inline("title", tip);
        }

        markup.End();
    }

    private static string Window(DateRange window) =>
        window switch
        {
            { From: { } from, To: { } to } => $"{from} up to, not including, {to}",
            { From: { } from } => $"from {from} on",
            { To: { } to } => $"up to, not including, {to}",
            _ => "always",
        };

    private static string ClassOf(TimelineState state) =>
        state switch
        {
            TimelineState.Broken => "broken",
            TimelineState.Questioned => "questioned",
            TimelineState.Unknown => "unknown",
            TimelineState.Waived => "waived",
            TimelineState.Involved => "involved",
            _ => "plain",
        };

    /// <summary>The rule's title, as much as there is room for; what needs attention is bold, and so wider.</summary>
    private static string NameOf(TimelineBand band) =>
        Cut(band.Rule.Title, band.State == TimelineState.Plain ? GutterLetters : BoldGutterLetters);

    private static string Cut(string text, int letters) =>
        text.Length <= letters ? text : text[..(letters - 1)].TrimEnd() + "…";

    private static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
