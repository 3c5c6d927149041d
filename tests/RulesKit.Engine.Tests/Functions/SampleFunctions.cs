using RulesKit.Language.Functions;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Functions;

/// <summary>Functions of every type that rules have.</summary>
public static class SampleFunctions
{
    [RuleFunction]
    public static bool Both(bool a, bool b) => a && b;

    [RuleFunction]
    public static int Half(int whole) => whole / 2;

    [RuleFunction]
    public static decimal Scaled(decimal number, long by) => number * by;

    [RuleFunction]
    public static string Reversed(string text) => new([.. text.Reverse()]);

    [RuleFunction]
    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    [RuleFunction]
    public static Date LastDayOf(Period period) => period.LastDay;

    [RuleFunction]
    public static Period YearOf(Date day) => Period.Year(day.Year);

    [RuleFunction]
    public static long Longest(IReadOnlyList<string> texts) => texts.Count == 0 ? 0 : texts.Max(t => t.Length);

    [RuleFunction]
    public static long Spread(long[] numbers) => numbers.Max() - numbers.Min();

    [RuleFunction]
    public static decimal Weighted(IEnumerable<decimal> numbers) => numbers.Select((n, i) => n * i).Sum();

    [RuleFunction]
    public static int DaysWide(IReadOnlyList<DateOnly> days) => days.Max().DayNumber - days.Min().DayNumber;

    [RuleFunction]
    public static long? Positive(long number) => number > 0 ? number : null;

    [RuleFunction]
    public static string? NameOf(string code) => code == "a" ? "Alpha" : null;

    [RuleFunction]
    public static long Refuses(long number) => throw new InvalidOperationException($"no {number} here\nand none there");

    [RuleFunction]
    public static string Liar(string text) => text == "a" ? null! : text;

    [RuleFunction]
    public static long Answer() => 42;
}
