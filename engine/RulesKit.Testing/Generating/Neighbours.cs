using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Testing.Generating;

/// <summary>A value and those just beside it, where rules change their mind.</summary>
internal static class Neighbours
{
    private static readonly int[] Lengths = [12, 6, 3, 1];

    /// <summary>The value first, then what lies next to it in the member's steps.</summary>
    public static IEnumerable<object> Of(object value, ModelMember member)
    {
        try
        {
            return value switch
            {
                long whole => Around(whole, member),
                decimal number => Around(number, member),
                Date date when ScalarJson.KindOf(member) == ScalarKind.Period => PeriodsAround(date),
                Date date => [date, date.AddDays(-1), date.AddDays(1)],
                Period period when ScalarJson.KindOf(member) == ScalarKind.Date =>
                [
                    period.Start,
                    period.LastDay,
                    period.Start.AddDays(-1),
                    period.LastDay.AddDays(1),
                ],
                Period period =>
                [
                    period,
                    .. Next(period, -period.Months),
                    .. Next(period, period.Months),
                    .. Inside(period),
                ],
                _ => [value],
            };
        }
        catch (OverflowException)
        {
            return [value];
        }
    }

    private static object[] Around(long value, ModelMember member)
    {
        var step = Math.Max(1, (long)Math.Min(member.Step ?? 1, 1_000_000_000));
        return [value, checked(value - step), checked(value + step)];
    }

    private static object[] Around(decimal value, ModelMember member)
    {
        var step = member.Step ?? (member.Unit == "share" ? 0.001m : 1m);
        return [value, value - step, value + step];
    }

    /// <summary>The calendar periods of each length that hold a day, and those before and after.</summary>
    private static object[] PeriodsAround(Date date) =>
        Lengths
            .Select(months => Period.Around(date, months))
            .SelectMany(p =>
                new object[] { p }
                    .Concat(Next(p, -p.Months))
                    .Concat(Next(p, p.Months))
            )
            .ToArray();

    private static IEnumerable<object> Next(Period period, int months)
    {
        try
        {
            return period.AddMonths(months) is { } next ? [next] : [];
        }
        catch (OverflowException)
        {
            return [];
        }
    }

    /// <summary>The first shorter periods inside of a period, and the longer ones around it.</summary>
    private static IEnumerable<object> Inside(Period period) =>
        Lengths.Where(l => l != period.Months).Select(months => (object)Period.Around(period.Start, months));
}
