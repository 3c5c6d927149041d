using RulesKit.Engine.Timelines;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Rendering.Timelines;

/// <summary>Turns days into places across a drawing.</summary>
internal sealed class TimelineScale(Timeline timeline, double left, double right)
{
    private readonly double days = Math.Max(1, timeline.To.DayNumber - timeline.From.DayNumber);

    public double Left => left;

    public double Right => right;

    /// <summary>Where a day begins; the edge for what lies outside.</summary>
    public double X(Date date) =>
        Math.Clamp(left + ((date.DayNumber - timeline.From.DayNumber) / days * (right - left)), left, right);

    /// <summary>Whether a day lies before, in or after the drawing: -1, 0 or 1.</summary>
    public int SideOf(Date date) => timeline.SideOf(date);

    /// <summary>How many units a year is wide.</summary>
    public double YearWidth => 365.25 / days * (right - left);
}
