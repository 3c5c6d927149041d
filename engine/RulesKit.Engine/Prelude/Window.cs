using System.ComponentModel;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Prelude;

/// <summary><c>window</c> of a lowered expression: the days in which a rule is in force. Immutable.</summary>
/// <param name="range">The days; an open side reads as the calendar's first or last day.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Window(DateRange range)
{
    /// <summary>The first day.</summary>
    public Date From => range.From ?? Date.MinValue;

    /// <summary>The day after the last one.</summary>
    public Date To => range.To ?? Date.MaxValue;

    /// <summary>Whether a day lies inside.</summary>
    public bool Contains(Date date) => range.Contains(date);

    /// <summary>Whether every day of a period lies inside.</summary>
    public bool Contains(Period period) => range.Contains(period);

    /// <summary>Whether some day of a period lies inside.</summary>
    public bool Overlaps(Period period) => range.Overlaps(period);
}
