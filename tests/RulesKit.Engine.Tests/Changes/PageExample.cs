using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Changes;

/// <summary>An example of a diagnostic's page: the fenced text, its marks, and what is quoted below it.</summary>
internal sealed partial record PageExample(string Text, TextSpan? Mark, string? Quote)
{
    public static string Folder { get; } = FindFolder();

    /// <summary>The examples of a page under one heading.</summary>
    public static IReadOnlyList<PageExample> Of(string id, string heading)
    {
        var page = File.ReadAllText(PathOf(id));
        var start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Blocks().Matches(page[start..end]).Select(m => Of(m.Groups["code"].Value, m.Groups["quote"])).ToArray();
    }

    /// <summary>Checks what the page quotes below its one wrong example; with UPDATE_DOCS=1 the page is written anew.</summary>
    public static void ShouldQuote(string id, string message)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            var page = File.ReadAllText(PathOf(id));
            var block = Blocks().Match(page);
            var code = block.Groups["code"];
            var behind = page.IndexOf("```\n", code.Index + code.Length, StringComparison.Ordinal) + 4;
            var next = page.IndexOf("\n## ", behind, StringComparison.Ordinal);
            File.WriteAllText(PathOf(id), $"{page[..behind]}\n> {message}\n{page[next..]}");
        }

        Of(id, "Wrong").Single().Quote.ShouldBe(message, $"{id}.md is stale; run the tests once with UPDATE_DOCS=1.");
    }

    private static PageExample Of(string marked, Group quote)
    {
        var (open, close) = (marked.IndexOf('⟦'), marked.IndexOf('⟧'));
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        return new PageExample(
            text,
            open < 0 ? null : TextSpan.FromBounds(open, close - 1),
            quote.Success ? quote.Value : null
        );
    }

    private static string PathOf(string id) => Path.Combine(Folder, id + ".md");

    private static string FindFolder([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "RulesKit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(
            folder ?? throw new InvalidOperationException($"No RulesKit.sln above {here}."),
            "docs",
            "diagnostics"
        );
    }

    [GeneratedRegex(
        "```json [a-z]+\n(?<code>.*?)\n```\n(\n> (?<quote>[^\n]*)\n)?",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Blocks();
}
