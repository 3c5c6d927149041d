namespace RulesKit.Language.Binding;

/// <summary>Names that mean something by themselves in every expression.</summary>
internal static class ReservedNames
{
    public const string Plan = "plan";
    public const string Window = "window";
    public const string AsOf = "asOf";
    public const string Date = "Date";
    public const string Period = "Period";

    /// <summary>Names that stand for a value.</summary>
    public static IReadOnlyList<string> Values { get; } = [Plan, Window, AsOf];

    /// <summary>Names that nothing in a rule set can be called: ours, and the words of C# that patterns and literals use.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Plan, Window, AsOf, Date, Period, "true", "false", "null", "is", "not", "and", "or"];
}
