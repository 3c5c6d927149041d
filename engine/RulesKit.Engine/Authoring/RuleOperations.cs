using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring;

/// <summary>Operations of the language of rules that C# lacks, for use in lambdas. Pure and thread-safe.</summary>
public static class RuleOperations
{
    /// <summary>Days from one day to another; negative when the other is earlier.</summary>
    public static int DaysUntil(this DateOnly date, DateOnly other) => other.DayNumber - date.DayNumber;

    /// <summary>The calendar quarter that a day lies in.</summary>
    public static Period Quarter(this DateOnly date) => date.ToDate().Quarter;

    /// <summary>The same day, in the type that periods speak.</summary>
    public static Date ToDate(this DateOnly date) => Date.FromDayNumber(date.DayNumber);

    /// <summary>The same day, in the type that plans speak.</summary>
    public static DateOnly ToDateOnly(this Date date) => DateOnly.FromDayNumber(date.DayNumber);

    /// <summary>The item that is dated exactly by a period; in a rule it is unknown when there is none.</summary>
    /// <exception cref="NotSupportedException">Always, outside of a rule: there it is read, not run.</exception>
    public static T At<T>(this IEnumerable<T> items, Period period) => throw OnlyInRules(nameof(At));

    /// <summary>Whether a condition holds for all neighbours by date; in a rule a gap between them is unknown.</summary>
    /// <exception cref="NotSupportedException">Always, outside of a rule: there it is read, not run.</exception>
    public static bool Consecutive<T>(this IEnumerable<T> items, Func<T, T, bool> condition) =>
        throw OnlyInRules(nameof(Consecutive));

    private static NotSupportedException OnlyInRules(string name) =>
        new($"{name} has a meaning only inside the lambdas of a rule, which are read and never run.");
}
