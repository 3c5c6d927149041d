namespace RulesKit.Engine.Tests.Reference;

/// <summary>A line of an "expression" block: an expression and what the page says of it.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Is">Its value, "unknown: missing", "unknown: fault" or the ids of the diagnostics that refuse it.</param>
internal sealed record PageExample(string Expression, string Is)
{
    private const string Arrow = "// =>";

    public static IReadOnlyList<PageExample> All { get; } =
        PageBlock.Of("expression").SelectMany(b => b.Text.Split('\n')).Select(Read).ToArray();

    private static PageExample Read(string line)
    {
        var arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
        arrow.ShouldBeGreaterThan(0, $"'{line}' does not say what it is, by {Arrow}");
        return new PageExample(line[..arrow].Trim(), line[(arrow + Arrow.Length)..].Trim());
    }
}
