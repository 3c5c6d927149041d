namespace RulesKit.Language.Syntax;

/// <summary>
/// Reserved words of C#. None of them can be a name, so that every expression stays C#; where one is written, the
/// message says what to write in its place.
/// </summary>
internal static class CSharpWords
{
    private const string TypeAdvice =
        "it names a type, and expressions name none: there are no casts, and no functions of types.";

    private const string StatementAdvice =
        "an expression is one value, not a statement. Choose with condition ? a : b; ask all or some items with .All(x => …) or .Any(x => …).";

    private static readonly HashSet<string> Types = new(
        "bool byte char decimal double float int long object sbyte short string uint ulong ushort void".Split(' '),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Statements = new(
        "break case catch const continue do else finally fixed for foreach goto if lock return throw try using while".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> Others = new(
        (
            "abstract base checked class default delegate enum event explicit extern implicit interface internal"
            + " namespace operator out override params private protected public readonly ref sealed sizeof stackalloc"
            + " static struct this typeof unchecked unsafe virtual volatile"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["new"] =
            "nothing is created in an expression. Dates and periods are written Date(\"2027-04-23\") and Period(\"2027-Q2\"), lists under \"constants\".",
        ["typeof"] = "expressions can't ask about types.",
        ["as"] = "there are no casts; every value has the type that the model gives it.",
        ["in"] = "to ask whether a list holds a value, write list.Contains(value).",
        ["switch"] = "choose with condition ? a : b.",
        ["this"] =
            "what an expression may use has a name: plan, the forEach variable, window, asOf, constants and definitions.",
    };

    /// <summary>Whether C# reserves a word.</summary>
    public static bool IsReserved(string word) =>
        word is "true" or "false" or "null" or "is"
        || Advice.ContainsKey(word)
        || Types.Contains(word)
        || Statements.Contains(word)
        || Others.Contains(word);

    /// <summary>What to say where a reserved word stands that no expression uses; null for any other word.</summary>
    public static string? MessageFor(string word)
    {
        var advice =
            Advice.TryGetValue(word, out var special) ? special
            : Types.Contains(word) ? TypeAdvice
            : Statements.Contains(word) ? StatementAdvice
            : Others.Contains(word) ? "C# reserves it for what expressions don't have."
            : null;
        return advice is null ? null : $"'{word}' is no part of the language: {advice}";
    }
}
