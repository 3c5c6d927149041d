using System.Text;
using RulesKit.Language.Diagnostics;

namespace RulesKit.Language.Tests.Catalog;

/// <summary>The list of all diagnostics in the documentation.</summary>
public class DocIndexTests
{
    private const string Start = "<!-- The table is generated from the catalogue. -->\n";
    private const string End = "<!-- end -->\n";

    private static readonly (string Prefix, string Subject)[] Groups =
    [
        ("RK0", "Documents and models"),
        ("RK1", "Expressions"),
        ("RK2", "Meaning"),
        ("RK3", "C# code"),
        ("RK4", "Workflows of Microsoft RulesEngine"),
    ];

    /// <summary>With UPDATE_DOCS=1 the table is written anew.</summary>
    [Fact]
    public void The_table_lists_every_diagnostic()
    {
        var path = RepositoryFiles.PathOf("docs", "diagnostics", "README.md");
        var text = File.ReadAllText(path);
        var (start, end) = (text.IndexOf(Start, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        start.ShouldBeGreaterThan(0);
        end.ShouldBeGreaterThan(start);

        GeneratedDocs.ShouldBeCurrent(path, text[..(start + Start.Length)] + Tables() + text[end..]);
    }

    [Fact]
    public void Every_diagnostic_belongs_to_a_group() =>
        DiagnosticCatalog.All.ShouldAllBe(d => Groups.Any(g => d.Id.StartsWith(g.Prefix, StringComparison.Ordinal)));

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var (prefix, subject) in Groups)
        {
            text.Append("\n## ").Append(subject).Append("\n\n| id | severity | title |\n|---|---|---|\n");
            foreach (var d in DiagnosticCatalog.All.Where(d => d.Id.StartsWith(prefix, StringComparison.Ordinal)))
            {
                text.Append(
                    FormattableString.Invariant(
                        $"| [{d.Id}]({d.Id}.md) | {d.Severity.ToString().ToLowerInvariant()} | {d.Title} |\n"
                    )
                );
            }
        }

        return text.Append('\n').ToString();
    }
}
