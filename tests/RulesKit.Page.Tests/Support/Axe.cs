using System.Text.Json;
using Microsoft.Playwright;

namespace RulesKit.Page.Tests.Support;

/// <summary>Lets axe-core look at a page.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const found = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] });
          return JSON.stringify(found.violations.map(v => ({
            id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.slice(0, 3).map(n => n.target.join(" ") + ": " + n.failureSummary) })));
        }
        """;

    /// <summary>The script; null where it is not installed.</summary>
    public static string? Script { get; } =
        Environment.GetEnvironmentVariable("RULESKIT_AXE") is { Length: > 0 } folder
        && Path.Combine(folder, "node_modules", "axe-core", "axe.min.js") is var file
        && File.Exists(file)
            ? File.ReadAllText(file)
            : null;

    /// <summary>Serious and critical violations, each in a few lines.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // Evaluated by the debugger, so that the page's own policy stays in force.
        await page.EvaluateAsync(Script!);
        var found = await page.EvaluateAsync<string>(Run);
        using var violations = JsonDocument.Parse(found);
        return violations
            .RootElement.EnumerateArray()
            .Where(v => v.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(v => v.ToString())
            .ToArray();
    }
}
