namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>Writes the tables of docs/language.md.</summary>
internal static class MarkdownTable
{
    public static string Of(IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        var names = head.ToArray();
        return string.Join('\n', rows.Select(Line).Prepend(Line(names.Select(_ => "---"))).Prepend(Line(names)));
    }

    public static string Code(string text) => text.Length == 0 ? "" : $"`{text}`";

    private static string Line(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |";
}
