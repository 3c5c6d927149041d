namespace RulesKit.Tool.Hosting;

/// <summary>Finds the plans in a folder.</summary>
internal static class PlanFolder
{
    /// <summary>Endings of RulesKit's other documents, which lie beside plans and are none.</summary>
    private static readonly string[] OtherEndings =
    [
        ".rules.json",
        ".waivers.json",
        ".scenarios.json",
        ".tests.json",
        ".mutants.json",
        ".schema.json",
    ];

    /// <summary>The file itself, or every plan below a folder in ordinal order. Hidden and linked folders are left out.</summary>
    public static IReadOnlyList<string> Find(string path) => DocumentFolder.Find(path, IsPlan, "plan");

    private static bool IsPlan(ReadOnlySpan<char> name)
    {
        if (!name.EndsWith(DocumentFolder.Ending, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var other in OtherEndings)
        {
            if (name.EndsWith(other, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
