namespace RulesKit.Tool.Linting;

/// <summary>Tells by its name and place what a file is.</summary>
internal static class DocumentKinds
{
    private const string PlanFolder = "plans";

    private static readonly (string Ending, DocumentKind Kind)[] Endings =
    [
        (".rules.json", DocumentKind.RuleSet),
        (".tests.json", DocumentKind.Tests),
        (".mutants.json", DocumentKind.Mutants),
        (".waivers.json", DocumentKind.Waivers),
        (".scenarios.json", DocumentKind.Scenarios),
        (".schema.json", DocumentKind.Other),
    ];

    public static DocumentKind Of(string path)
    {
        foreach (var (ending, kind) in Endings)
        {
            if (path.EndsWith(ending, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return path.EndsWith(".json", StringComparison.Ordinal) && IsInPlanFolder(path)
            ? DocumentKind.Plan
            : DocumentKind.Other;
    }

    private static bool IsInPlanFolder(string path)
    {
        var folders = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        return folders
            .Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
            .Contains(PlanFolder, StringComparer.Ordinal);
    }
}
