namespace RulesKit.Workflows.Tests.Support;

/// <summary>A part of a page that is made from what runs; UPDATE_DOCS=1 writes it anew.</summary>
internal static class GeneratedPage
{
    public static void ShouldHold(string page, string open, string close, string expected)
    {
        var path = Repository.PathOf(page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        start.ShouldBeGreaterThanOrEqualTo(open.Length);
        var end = text.IndexOf(close, start, StringComparison.Ordinal);
        end.ShouldBeGreaterThanOrEqualTo(start);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text[..start] + expected + text[end..]);
            return;
        }

        text[start..end].ShouldBe(expected, $"{page} is stale; run the tests once with UPDATE_DOCS=1.");
    }
}
