using RulesKit.Language.Functions;

#pragma warning disable CA1822 // That it is not static is what is wrong with it.
namespace RulesKit.Engine.Tests.Functions;

/// <summary>Methods that can't be functions, each for a reason of its own.</summary>
public sealed class Unfit
{
    [RuleFunction]
    public long OnAnObject(long a) => a;

    [RuleFunction]
    internal static long Hidden(long a) => a;

    [RuleFunction]
    public static T Generic<T>(T a) => a;

    [RuleFunction]
    public static async Task<long> Later(long a) => await Task.FromResult(a).ConfigureAwait(false);

    [RuleFunction]
    public static ValueTask<long> Soon(long a) => new(a);

    [RuleFunction]
    public static double Inexact(long a) => a;

    [RuleFunction]
    public static long TakesInexact(float a) => (long)a;

    [RuleFunction]
    public static long TakesReference(ref long a) => a;

    [RuleFunction]
    public static long TakesOut(out long a) => a = 1;

    [RuleFunction]
    public static long TakesNullable(long? a) => a ?? 0;

    [RuleFunction]
    public static long TakesNullableText(string? a) => a?.Length ?? 0;

    [RuleFunction]
    public static long TakesAnything(object a) => a.GetHashCode();

    [RuleFunction]
    public static long TakesMoment(DateTime a) => a.Ticks;

    [RuleFunction]
    public static long TakesEnum(DayOfWeek a) => (long)a;

    [RuleFunction]
    public static IReadOnlyList<long> GivesMany(long a) => [a];

    [RuleFunction]
    public static void GivesNothing(long a) => _ = a;

    [RuleFunction]
    public static bool Date(string a) => a.Length > 0;

    public static long Unmarked(long a) => a;
}
