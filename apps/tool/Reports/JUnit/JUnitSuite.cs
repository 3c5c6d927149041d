namespace RulesKit.Tool.Reports.JUnit;

/// <summary>Tests that belong together.</summary>
internal sealed record JUnitSuite(string Name, IReadOnlyList<JUnitCase> Cases)
{
    private const string UnreadableName = "files that can't be read";

    public int Count(string element) => Cases.Count(c => c.Mark?.Element == element);

    public void WriteTo(JUnitXml xml)
    {
        xml.StartSuite(Name, Cases.Count, Count(JUnitMark.Failure), Count(JUnitMark.Error), Count(JUnitMark.Skipped));
        foreach (var test in Cases)
        {
            test.WriteTo(xml);
        }

        xml.End();
    }

    /// <summary>A suite with an error for each file that can't be read; none when there is no such file.</summary>
    public static IEnumerable<JUnitSuite> OfUnreadable(IReadOnlyList<string> messages) =>
        messages.Count == 0
            ? []
            :
            [
                new(
                    UnreadableName,
                    messages
                        .Select(m => new JUnitCase(UnreadableName, m)
                        {
                            Mark = new JUnitMark(JUnitMark.Error, "unreadable", m, m),
                        })
                        .ToArray()
                ),
            ];
}
