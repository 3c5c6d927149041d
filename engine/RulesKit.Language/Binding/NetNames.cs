namespace RulesKit.Language.Binding;

/// <summary>Classes of .NET that people try, and what to write in their place.</summary>
internal static class NetNames
{
    private const string NoClasses = "Classes of .NET are no part of the language.";

    private const string NoClock =
        "There is no clock; 'asOf' is the day that the plan is checked for, and dates are written Date(\"2027-04-23\").";

    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["Math"] = $"{NoClasses} Choose with a > b ? a : b.",
        ["DateTime"] = NoClock,
        ["DateOnly"] = NoClock,
        ["DateTimeOffset"] = NoClock,
        ["TimeProvider"] = NoClock,
        ["Enumerable"] = $"{NoClasses} Write the operation behind the sequence, as plan.X.Where(x => …).",
    };

    private static readonly HashSet<string> Known = new(
        "System Console Convert Environment File Path Directory Process Guid Random Activator Assembly Type Task Thread Regex String Int32 Int64 Decimal Boolean TimeSpan Tuple Array List Dictionary Microsoft Newtonsoft Linq Object".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>What to do about the name of a class or namespace; null for any other name.</summary>
    public static string? AdviceFor(string name) =>
        Advice.TryGetValue(name, out var advice) ? advice
        : Known.Contains(name) ? NoClasses
        : null;
}
