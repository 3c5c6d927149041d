using System.Runtime.CompilerServices;

namespace RulesKit.Engine.Tests.Support;

/// <summary>
/// Documents of the repository, and their parts that are made from something that runs. Such a part stands between
/// <c>&lt;!-- mark --&gt;</c> and <c>&lt;!-- /close --&gt;</c>; UPDATE_DOCS=1 writes it anew.
/// </summary>
internal static class DocumentPart
{
    /// <summary>A document's full path.</summary>
    /// <param name="document">Its path, relative to the repository.</param>
    public static string PathOf(string document) => Path.Combine(FindRoot(), document);

    public static string Read(string document) => File.ReadAllText(PathOf(document)).ReplaceLineEndings("\n");

    /// <summary>Demands that what stands between two marks of a document is what it should be.</summary>
    public static void ShouldHold(string document, string mark, string close, string content)
    {
        var text = Read(document);
        var start = text.IndexOf($"<!-- {mark} -->\n", StringComparison.Ordinal) + $"<!-- {mark} -->\n".Length;
        var end = text.IndexOf($"<!-- /{close} -->", start, StringComparison.Ordinal);
        end.ShouldBeGreaterThan(start - 1, mark);
        var wanted = $"\n{content.ReplaceLineEndings("\n")}\n\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(PathOf(document), text[..start] + wanted + text[end..]);
            return;
        }

        text[start..end].ShouldBe(wanted, $"{document} is stale; run the tests with UPDATE_DOCS=1.");
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "RulesKit.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"No RulesKit.sln above {here}.");
    }
}
