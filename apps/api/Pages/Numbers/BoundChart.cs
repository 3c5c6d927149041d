using System.Globalization;
using RulesKit.Engine.Rendering;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>Draws numbers as columns with the rule's bounds across them. The table beside it says the same.</summary>
internal static class BoundChart
{
    private const double ColumnWidth = 62;
    private const double BarWidth = 38;
    private const double Left = 6;
    private const double Top = 22;
    private const double PlotHeight = 96;
    private const double Height = 148;
    private const double WhenLine = 132;
    private const double LabelMiddle = 9;
    private const double LabelHeight = 10;
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
        var values = series.Points.SelectMany(p => p.Bounds.Append(p.Value)).OfType<decimal>().Append(0).ToArray();
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
        if (BandOf(series, point) is { } band)
        {
            Rectangle(markup, "band", x + 2, y(band.High), ColumnWidth - 4, y(band.Low) - y(band.High)).End();
        }

        if (point.Value is { } value)
        {
            var (top, bottom) = (Math.Min(y(value), y(0)), Math.Max(y(value), y(0)));
            Rectangle(markup, "bar " + state, middle - (BarWidth / 2), top, BarWidth, Math.Max(1, bottom - top))
                .Inline("title", $"{point.When} {point.Label}: {NumberText.Full(value, series.Unit)}")
                .End();
        }

        var sign = SignOf(point);
        var text = point.Value is { } number ? NumberText.Short(number, series.Unit) : "?";
        var above = Above(point, y);
        Text(markup, "value " + state, middle, above - 5, sign.Length == 0 ? text : $"{sign} {text}");
        foreach (var bound in point.Bounds.OfType<decimal>())
        {
            Line(markup, "bound", x + 2, x + ColumnWidth - 2, y(bound));
        }

        var label = point.When.Length > LongestLabel ? point.When[..(LongestLabel - 1)] + "…" : point.When;
        Text(markup, "when", middle, WhenLine, label);
        if (TellsApart(series, point) is { Length: > 0 } word)
        {
            Text(markup, "when", middle, WhenLine + LabelHeight + 2, word);
        }
    }

    /// <summary>Where several columns are of the same time, what they have not in common.</summary>
    private static string TellsApart(BoundSeries series, BoundPoint point)
    {
        var same = series.Points.Where(p => p.When == point.When).Select(p => p.Label.Split(' ')).ToArray();
        if (same.Length < 2)
        {
            return "";
        }

        var words = point.Label.Split(' ').Where(word => !Array.TrueForAll(same, label => label.Contains(word)));
        var text = string.Join(' ', words);
        return text.Length > LongestLabel ? text[..(LongestLabel - 1)] + "…" : text;
    }

    /// <summary>Where a column's number stands: above the column, and above every bound that would cross it out.</summary>
    private static double Above(BoundPoint point, Func<decimal, double> y)
    {
        var above = y(Math.Max(point.Value ?? 0, 0));
        foreach (var line in point.Bounds.OfType<decimal>().Select(y).OrderDescending())
        {
            above = Math.Abs(line - (above - LabelMiddle)) < LabelHeight ? Math.Min(above, line) : above;
        }

        return above;
    }

    /// <summary>What lies between the bounds of a number that is bounded on both sides by different ones; otherwise null.</summary>
    private static (decimal Low, decimal High)? BandOf(BoundSeries series, BoundPoint point)
    {
        var sides = series.Sides.Zip(point.Bounds).ToArray();
        var low = Array.Find(sides, s => s.First is { IsLower: true, IsUpper: false }).Second;
        var high = Array.Find(sides, s => s.First is { IsLower: false, IsUpper: true }).Second;
        return low < high ? (low.Value, high.Value) : null;
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
        $"{series.Rule.Title}: {series.Points.Count} numbers, each with what the rule asks for ({string.Join(", ", series.Sides.Select(s => s.Words))}); "
        + $"{series.Points.Count(p => p.IsKept == false)} break it. The table says the same.";

    private static MarkupWriter Rectangle(
        MarkupWriter markup,
        string kind,
        double x,
        double y,
        double width,
        double height
    ) =>
        markup.Start(
            "rect",
            ("class", kind),
            ("x", Number(x)),
            ("y", Number(y)),
            ("width", Number(width)),
            ("height", Number(height)),
            ("rx", "1.5")
        );

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
