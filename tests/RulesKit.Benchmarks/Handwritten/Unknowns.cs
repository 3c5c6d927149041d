namespace RulesKit.Benchmarks.Handwritten;

/// <summary>Comparisons of values that may be absent: null when one is. C# itself says false, which would let holes fail rules.</summary>
internal static class Unknowns
{
    public static bool? IsAtLeast(decimal? a, decimal? b) => a is { } x && b is { } y ? x >= y : null;

    public static bool? IsAtMost(decimal? a, decimal? b) => a is { } x && b is { } y ? x <= y : null;

    public static bool? IsMore(decimal? a, decimal? b) => a is { } x && b is { } y ? x > y : null;

    public static bool? IsLess(decimal? a, decimal? b) => a is { } x && b is { } y ? x < y : null;

    public static bool? IsAtLeast(long? a, long? b) => a is { } x && b is { } y ? x >= y : null;

    public static bool? IsAtMost(long? a, long? b) => a is { } x && b is { } y ? x <= y : null;

    public static bool? IsZero(decimal? a) => a is { } x ? x == 0 : null;

    public static bool? IsZero(long? a) => a is { } x ? x == 0 : null;
}
