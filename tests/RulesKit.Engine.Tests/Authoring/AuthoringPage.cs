using System.Runtime.CompilerServices;

namespace RulesKit.Engine.Tests.Authoring;

/// <summary>The guide docs/authoring.md, and the program that it shows.</summary>
internal static class AuthoringPage
{
    private static readonly string Here = Path.GetDirectoryName(FindHere())!;

    private static readonly string Page = Path.GetFullPath(Path.Combine(Here, "../../../docs/authoring.md"));

    /// <summary>Demands that what stands between two marks of the guide is what it should be.</summary>
    public static void ShouldHold(string mark, string close, string content)
    {
        var text = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var start = text.IndexOf($"<!-- {mark} -->\n", StringComparison.Ordinal) + $"<!-- {mark} -->\n".Length;
        var end = text.IndexOf($"<!-- /{close} -->", start, StringComparison.Ordinal);
        end.ShouldBeGreaterThan(start - 1, mark);
        var wanted = $"\n{content.ReplaceLineEndings("\n")}\n\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Page, text[..start] + wanted + text[end..]);
            return;
        }

        text[start..end].ShouldBe(wanted, "docs/authoring.md is stale; run the tests with UPDATE_DOCS=1.");
    }

    /// <summary>The lines of the program between its marks.</summary>
    public static string Program() =>
        string.Join(
            '\n',
            File.ReadAllLines(Path.Combine(Here, "AuthoringProgram.cs"))
                .SkipWhile(l => !l.Contains("// <snippet>", StringComparison.Ordinal))
                .Skip(1)
                .TakeWhile(l => !l.Contains("// </snippet>", StringComparison.Ordinal))
                .Select(l => l.Length > 8 ? l[8..] : "")
        );

    private static string FindHere([CallerFilePath] string path = "") => path;
}
