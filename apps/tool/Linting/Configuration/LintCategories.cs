namespace RulesKit.Tool.Linting.Configuration;

/// <summary>The groups of diagnostics that a configuration can name.</summary>
internal static class LintCategories
{
    private static readonly (string Name, string Prefix)[] Categories =
    [
        ("documents", "RK0"),
        ("expressions", "RK1"),
        ("meaning", "RK2"),
        ("code", "RK3"),
        ("workflows", "RK4"),
    ];

    public static IEnumerable<string> Names => Categories.Select(c => c.Name);

    /// <summary>The category of a diagnostic's id; null when it has none.</summary>
    public static string? Of(string id) =>
        Categories.FirstOrDefault(c => id.StartsWith(c.Prefix, StringComparison.Ordinal)).Name;
}
