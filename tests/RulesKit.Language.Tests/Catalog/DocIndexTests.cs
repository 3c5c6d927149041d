using System.Text;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;

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
        ("RK40", "Workflows of Microsoft RulesEngine"),
        ("RK41", "C# that uses Microsoft RulesEngine"),
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

    [Fact]
    public void At_least_half_of_all_diagnostics_can_be_mended() =>
        (
            2 * DiagnosticCatalog.All.Count(d => MendCatalog.Of(d).Places != MendPlaces.None)
        ).ShouldBeGreaterThanOrEqualTo(DiagnosticCatalog.All.Count);

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (var (prefix, subject) in Groups)
        {
            text.Append("\n## ")
                .Append(subject)
                .Append(
                    "\n\n| id | severity | title | fix | what it does, or why there is none |\n|---|---|---|---|---|\n"
                );
            foreach (var d in DiagnosticCatalog.All.Where(d => d.Id.StartsWith(prefix, StringComparison.Ordinal)))
            {
                text.Append(
                    FormattableString.Invariant(
                        $"| [{d.Id}]({d.Id}.md) | {d.Severity.ToString().ToLowerInvariant()} | {d.Title} | {FixOf(d)} | {MendCatalog.Of(d).Note} |\n"
                    )
                );
            }
        }

        return text.Append('\n').ToString();
    }

    private static string FixOf(DiagnosticDescriptor descriptor) =>
        MendCatalog.Of(descriptor) switch
        {
            { Places: MendPlaces.None } => "no",
            { IsSafe: true } => "safe",
            _ => "suggested",
        };
}
