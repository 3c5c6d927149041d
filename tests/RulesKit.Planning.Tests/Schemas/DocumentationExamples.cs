using RulesKit.Planning.Tests.Support;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>The rule sets that the documentation calls right.</summary>
internal static class DocumentationExamples
{
    /// <summary>The rule set that the README starts with.</summary>
    public static string FirstRuleSet() =>
        Blocks(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "```json")
            .Single(b => b.Contains("\"id\": \"first\"", StringComparison.Ordinal));

    /// <summary>What stands under "Right" on the pages of diagnostics, each put into a rule set.</summary>
    public static IReadOnlyList<string> RuleSets() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "RK*.md")
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText)
                .Select(page => page[page.IndexOf("## Right", StringComparison.Ordinal)..])
                .SelectMany(Rules)
                .Select(rules =>
                    $$"""
                        { "id": "bakery", "version": "1", "title": "Bakery", "model": "model.schema.json", "rules": [ {{rules}} ] }
                        """
                ),
        ];

    private static IEnumerable<string> Rules(string section) => Blocks(section, "```json rule\n");

    private static IEnumerable<string> Blocks(string text, string fence)
    {
        for (var start = text.IndexOf(fence, StringComparison.Ordinal); start >= 0; )
        {
            var from = start + fence.Length;
            var end = text.IndexOf("\n```", from, StringComparison.Ordinal);
            yield return text[from..end];
            start = text.IndexOf(fence, end, StringComparison.Ordinal);
        }
    }
}
