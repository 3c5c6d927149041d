namespace RulesKit.Workflows.Binding;

/// <summary>Members that would let a rule look behind its inputs or change them, and why they are refused.</summary>
internal static class Refusals
{
    private const string Reflection = "Rules can't look at types and assemblies; they ask for values only.";
    private const string Change = "Rules read their inputs and change nothing.";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GetType"] = Reflection,
        ["Assembly"] = Reflection,
        ["GetMethod"] = Reflection,
        ["GetMethods"] = Reflection,
        ["Module"] = Reflection,
        ["GetHashCode"] = "A hash code differs from process to process, so no rule can stand on it.",
        ["Add"] = Change,
        ["AddRange"] = Change,
        ["Clear"] = Change,
        ["Insert"] = Change,
        ["InsertRange"] = Change,
        ["Remove"] = Change,
        ["RemoveAll"] = Change,
        ["RemoveAt"] = Change,
        ["RemoveRange"] = Change,
        ["Sort"] = Change + " OrderBy gives the items in order.",
        ["ForEach"] = Change,
        ["Set"] = Change,
        ["Push"] = Change,
        ["Pop"] = Change,
        ["Enqueue"] = Change,
        ["Dequeue"] = Change,
    };

    public static string? Of(string name) => Reasons.TryGetValue(name, out var reason) ? $"'{name}': {reason}" : null;

    /// <summary>Why a call is refused whatever it is called on; null where that hangs on the value.</summary>
    public static string? OfAnyCall(string name) =>
        name is "GetType" or "GetMethod" or "GetMethods" or "GetHashCode" ? Of(name) : null;
}
