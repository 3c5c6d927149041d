using System.Text;
using RulesKit.Analyzers.Descriptors;
using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Analyzers.Tests.Packaging;

/// <summary>Files that list all diagnostics: what each release brings, and ready profiles of severities.</summary>
public sealed class ReleaseFilesTests
{
    private const string Folder = "analyzers/RulesKit.Analyzers";

    /// <summary>With UPDATE_DOCS=1 what no release has had yet is written anew.</summary>
    [Fact]
    public void Every_diagnostic_is_part_of_a_release_or_of_the_next_one()
    {
        var shipped = RepositoryFiles.Read(Folder, "AnalyzerReleases.Shipped.md");
        var text = new StringBuilder(
            "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n"
        );
        foreach (var d in RuleDescriptors.All.Where(d => !shipped.Contains(d.Id, StringComparison.Ordinal)))
        {
            text.Append(FormattableString.Invariant($"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}\n"));
        }

        GeneratedDocs.ShouldBeCurrent(PathOf("AnalyzerReleases.Unshipped.md"), text.ToString());
    }

    /// <summary>With UPDATE_DOCS=1 the profiles are written anew.</summary>
    [Theory]
    [InlineData("strict", "Everything is an error.")]
    [InlineData("relaxed", "What is wrong for sure is an error; the rest is shown in the editor only.")]
    public void A_profile_gives_every_diagnostic_its_severity(string profile, string what)
    {
        // Below the level of a project's own configuration, which so has the last word.
        var text = new StringBuilder($"# {what}\nis_global = true\nglobal_level = -1\n\n");
        foreach (var d in RuleDescriptors.All)
        {
            var isError = profile == "strict" || d.DefaultSeverity == DiagnosticSeverity.Error;
            text.Append($"dotnet_diagnostic.{d.Id}.severity = {(isError ? "error" : "suggestion")}\n");
        }

        GeneratedDocs.ShouldBeCurrent(PathOf($"build/profiles/{profile}.globalconfig"), text.ToString());
    }

    private static string PathOf(string file) => RepositoryFiles.PathOf(Folder, file);
}
