using RulesKit.Language.Syntax;

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

    /// <summary>Names that stand in front of brackets.</summary>
    public static IReadOnlyList<string> Calls { get; } = [Date, Period];

    /// <summary>Whether nothing in a rule set can be called by a name: it is ours, or C# or its patterns use it.</summary>
    public static bool Contains(string name) =>
        name is Plan or Window or AsOf or Date or Period or "not" or "and" or "or" || CSharpWords.IsReserved(name);
}
