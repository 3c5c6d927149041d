using System.Globalization;
using RulesKit.Engine.Rendering;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>Draws numbers as columns with the rule's bound across them. The table beside it says the same.</summary>
internal static class BoundChart
{
    private const double ColumnWidth = 62;
    private const double BarWidth = 38;
    private const double Left = 6;
    private const double Top = 22;
    private const double PlotHeight = 96;
    private const double Height = 142;
    private const int LongestLabel = 10;

    public static string Draw(BoundSeries series)
    {
        var markup = new MarkupWriter(text => text);
        var width = Left + (series.Points.Count * ColumnWidth) + Left;
        markup.Start(
            "svg",
            ("class", "chart"),
            ("viewBox", $"0 0 {Number(width)} {Number(Height)}"),
            ("width", Number(width)),
            ("height", Number(Height)),
            ("role", "img"),
            ("aria-label", Describe(series))
        );
        var values = series.Points.SelectMany(p => new[] { p.Value, p.Bound }).OfType<decimal>().Append(0).ToArray();
        var (low, high) = (values.Min(), values.Max());
        var range = high == low ? 1 : high - low;
        double Y(decimal value) => Top + ((double)((high - value) / range) * PlotHeight);
        Line(markup, "zero", 0, width, Y(0));
        for (var i = 0; i < series.Points.Count; i++)
        {
            Draw(markup, series, series.Points[i], Left + (i * ColumnWidth), Y);
        }

        return markup.End().ToString();
    }

    private static void Draw(
        MarkupWriter markup,
        BoundSeries series,
        BoundPoint point,
        double x,
        Func<decimal, double> y
    )
    {
        var state = StateOf(point);
        var middle = x + (ColumnWidth / 2);
        if (point.Value is { } value)
        {
            var (top, bottom) = (Math.Min(y(value), y(0)), Math.Max(y(value), y(0)));
            markup
                .Start(
                    "rect",
                    ("class", "bar " + state),
                    ("x", Number(middle - (BarWidth / 2))),
                    ("y", Number(top)),
                    ("width", Number(BarWidth)),
                    ("height", Number(Math.Max(1, bottom - top))),
                    ("rx", "1.5")
                )
                .Inline("title", $"{point.When} {point.Label}: {NumberText.Full(value, series.Unit)}")
                .End();
        }

        var sign = SignOf(point);
        var text = point.Value is { } number ? NumberText.Short(number, series.Unit) : "?";
        var above = Math.Min(
            point.Value is { } v ? y(Math.Max(v, 0)) : y(0),
            point.Bound is { } b && IsNear(b) ? y(b) : Height
        );
        Text(markup, "value " + state, middle, above - 5, sign.Length == 0 ? text : $"{sign} {text}");
        if (point.Bound is { } bound)
        {
            Line(markup, "bound", x + 2, x + ColumnWidth - 2, y(bound));
        }

        var label = point.When.Length > LongestLabel ? point.When[..(LongestLabel - 1)] + "…" : point.When;
        Text(markup, "when", middle, Height - 8, label);

        // A label that stands on the bound's line can't be read.
        bool IsNear(decimal line) =>
            Math.Abs(y(line) - ((point.Value is { } shown ? y(Math.Max(shown, 0)) : y(0)) - 9)) < 10;
    }

    private static string StateOf(BoundPoint point) =>
        point.IsKept switch
        {
            true => "kept",
            false => "broken",
            _ => "unknown",
        };

    private static string SignOf(BoundPoint point) => point.IsKept == false ? "✗" : "";

    private static string Describe(BoundSeries series) =>
        $"{series.Rule.Title}: {series.Points.Count} numbers, each with the bound that the rule asks for ({series.Demand}); "
        + $"{series.Points.Count(p => p.IsKept == false)} break it. The table says the same.";

    private static void Line(MarkupWriter markup, string kind, double from, double to, double y) =>
        markup.Empty(
            "line",
            ("class", kind),
            ("x1", Number(from)),
            ("x2", Number(to)),
            ("y1", Number(y)),
            ("y2", Number(y))
        );

    private static void Text(MarkupWriter markup, string kind, double x, double y, string text) =>
        markup
            .Start("text", ("class", kind), ("x", Number(x)), ("y", Number(y)), ("text-anchor", "middle"))
            .Text(text)
            .End();

    private static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
