using System.Text.RegularExpressions;
using RulesKit.Engine.Tests.Support;

namespace RulesKit.Engine.Tests.Reference;

/// <summary>A fenced block of docs/language.md.</summary>
/// <param name="Kind">What stands behind the opening fence, for example "expression".</param>
/// <param name="Text">What it holds.</param>
/// <param name="Quote">What is quoted right below it; null when nothing is.</param>
internal sealed partial record PageBlock(string Kind, string Text, string? Quote)
{
    public const string Page = "docs/language.md";

    public static IReadOnlyList<PageBlock> All { get; } =
        Blocks()
            .Matches(DocumentPart.Read(Page))
            .Select(m => new PageBlock(
                m.Groups["kind"].Value,
                m.Groups["text"].Value,
                m.Groups["quote"].Success ? m.Groups["quote"].Value : null
            ))
            .ToArray();

    public static IEnumerable<PageBlock> Of(string kind) => All.Where(b => b.Kind == kind);

    [GeneratedRegex(
        "^```(?<kind>[^\n]*)\n(?<text>.*?)\n?```$(\n\n> (?<quote>[^\n]*))?",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Blocks();
}
