using RulesKit.Engine.Tests.Support;

namespace RulesKit.Engine.Tests.Authoring;

/// <summary>The guide docs/authoring.md, and the program that it shows.</summary>
internal static class AuthoringPage
{
    private const string Source = "tests/RulesKit.Engine.Tests/Authoring/AuthoringProgram.cs";

    /// <summary>Demands that what stands between two marks of the guide is what it should be.</summary>
    public static void ShouldHold(string mark, string close, string content) =>
        DocumentPart.ShouldHold("docs/authoring.md", mark, close, content);

    /// <summary>The lines of the program between its marks.</summary>
    public static string Program() =>
        string.Join(
            '\n',
            File.ReadAllLines(DocumentPart.PathOf(Source))
                .SkipWhile(l => !l.Contains("// <snippet>", StringComparison.Ordinal))
                .Skip(1)
                .TakeWhile(l => !l.Contains("// </snippet>", StringComparison.Ordinal))
                .Select(l => l.Length > 8 ? l[8..] : "")
        );
}
