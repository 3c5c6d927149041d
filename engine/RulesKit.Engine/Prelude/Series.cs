using System.ComponentModel;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Prelude;

/// <summary>The language's operations on items in time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Series
{
    /// <summary>The item dated exactly by a period; null when there is none.</summary>
    /// <exception cref="RuleFaultException">There are several.</exception>
    /// <exception cref="MissingValueException">Some item has no date.</exception>
    public static T? At<T>(this IReadOnlyList<T> items, Period period)
        where T : class, IDated
    {
        var found = Enumerable.ToArray(Enumerable.Where(items, item => PeriodOf(item) == period));
        return found.Length > 1
            ? throw new RuleFaultException($"More than one row for {period}.")
            : Enumerable.FirstOrDefault(found);
    }

    /// <summary>Whether a condition holds for all neighbours in time.</summary>
    /// <exception cref="MissingValueException">
    /// Some item has no date, or no pair is false and a row is missing between two periods.
    /// </exception>
    public static bool Consecutive<T>(this IReadOnlyList<T> items, Func<T, T, bool> condition)
        where T : class, IDated
    {
        ArgumentNullException.ThrowIfNull(condition);
        var ordered = Sequences.OrderBy(
            items,
            item => (item.DatedByDay, item.DatedByDay is null ? PeriodOf(item) : default)
        );
        var hasGap = false;
        for (var i = 1; i < ordered.Count; i++)
        {
            var (a, b) = (ordered[i - 1], ordered[i]);
            if (a.DatedByPeriod is { } earlier && b.DatedByPeriod is { } later && !earlier.IsFollowedBy(later))
            {
                hasGap = true;
            }
            else if (!condition(a, b))
            {
                return false;
            }
        }

        return hasGap ? throw new MissingValueException("A row is missing between two periods.") : true;
    }

    private static Period PeriodOf(IDated item) =>
        item.DatedByPeriod ?? throw new MissingValueException("A row has no date.");
}
