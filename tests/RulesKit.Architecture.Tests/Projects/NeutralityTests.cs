using System.Text.RegularExpressions;
using RulesKit.Architecture.Tests.Support;

namespace RulesKit.Architecture.Tests.Projects;

/// <summary>The language and the engine know no particular plan: the words of the shipped model stand in none of their code.</summary>
public sealed partial class NeutralityTests
{
    /// <summary>Words of the shipped model and rules that mean nothing in a language of rules.</summary>
    private static readonly string[] Words =
    [
        "launch",
        "vehicle",
        "deliver",
        "automobile",
        "business",
        "financial",
        "supplier",
        "capability",
        "initiative",
        "milestone",
        "ambition",
        "xiaomi",
        "su7",
        "revenue",
        "engineer",
        "volume",
    ];

    [Theory]
    [InlineData("engine/RulesKit.Language")]
    [InlineData("engine/RulesKit.Engine")]
    public void No_code_knows_the_shipped_plan(string project)
    {
        var files = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            )
            .ToArray();

        files.Length.ShouldBeGreaterThan(50);
        files
            .SelectMany(file =>
                File.ReadLines(file)
                    .Select((line, i) => (File: Path.GetFileName(file), Number: i + 1, Code: CodeOf(line)))
            )
            .Where(line => Words.Any(w => line.Code.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .Select(line => $"{line.File}:{line.Number}: {line.Code.Trim()}")
            .ShouldBeEmpty();
    }

    /// <summary>A line without comments, and without the examples that messages give.</summary>
    private static string CodeOf(string line)
    {
        var code = Comment().Replace(line, "");
        return Example().Replace(code, "");
    }

    [GeneratedRegex(@"//.*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("(for example|write it like).*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}
