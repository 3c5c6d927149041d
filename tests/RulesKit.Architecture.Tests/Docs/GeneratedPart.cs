using RulesKit.Architecture.Tests.Support;

namespace RulesKit.Architecture.Tests.Docs;

/// <summary>
/// A part of a document that is made from something that runs, so that it can't go stale. It stands between
/// <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>; set the environment variable UPDATE_DOCS to 1 to write it anew.
/// </summary>
internal static class GeneratedPart
{
    /// <summary>Demands that a part of a document is what it should be.</summary>
    /// <param name="document">The document's path, relative to the repository.</param>
    /// <param name="name">The text of the opening mark.</param>
    /// <param name="language">The language of the fenced block.</param>
    /// <param name="content">What must stand in the block.</param>
    public static void ShouldBe(string document, string name, string language, string content)
    {
        var path = Path.Combine(Repository.Root, document);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name.Split(':')[0]} -->");
        var start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        (start >= open.Length).ShouldBeTrue($"{document} has no mark {open}");
        var end = text.IndexOf(close, start, StringComparison.Ordinal);
        (end >= 0).ShouldBeTrue($"{document} has no mark {close}");

        var wanted = $"\n```{language}\n{content.ReplaceLineEndings("\n").TrimEnd()}\n```\n\n";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text[..start] + wanted + text[end..]);
            return;
        }

        text[start..end].ShouldBe(wanted, $"{document} is stale; run the tests with UPDATE_DOCS=1.");
    }
}
