using RulesKit.Engine.Plans;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Getters for properties of a narrower type than the language has: one call more for each read.</summary>
internal static class ClrConverted
{
    public static Date ToDate(DateOnly day) => Date.FromDayNumber(day.DayNumber);

    /// <summary>A getter of an <see cref="int"/> as an integer.</summary>
    public static Func<object, long?> IntegerOf(ClrMember member)
    {
        var get = ClrGetters.OfOptional<int>(member);
        return owner => get(owner);
    }

    /// <summary>A getter of an <see cref="int"/> or a <see cref="long"/> as a number.</summary>
    public static Func<object, decimal?> NumberOf(ClrMember member)
    {
        if (member.SingleType == typeof(long))
        {
            var getLong = ClrGetters.OfOptional<long>(member);
            return owner => getLong(owner);
        }

        var get = ClrGetters.OfOptional<int>(member);
        return owner => get(owner);
    }

    /// <summary>A reader of a list of <see cref="int"/> as integers or numbers.</summary>
    public static object Integers(ClrMember member, Type wanted)
    {
        var get = ClrLists.Of<int>(member);
        return wanted == typeof(decimal)
            ? new ClrValues<int, decimal>(get, value => value)
            : new ClrValues<int, long>(get, value => value);
    }
}
