namespace RulesKit.Engine.Rendering.Timelines;

/// <summary>Puts what would overlap into rows, the uppermost that is free first.</summary>
internal sealed class TimelineRows
{
    private const double Gap = 0.5;
    private readonly List<double> ends = [];

    public int Count => Math.Max(1, ends.Count);

    /// <summary>The row for something from one place to another. What comes later must not begin earlier.</summary>
    public int Place(double from, double to)
    {
        var row = ends.FindIndex(end => end + Gap <= from);
        if (row < 0)
        {
            row = ends.Count;
            ends.Add(0);
        }

        ends[row] = to;
        return row;
    }
}
