using RulesKit.Analyzers.Descriptors;
using RulesKit.Analyzers.Tests.Harness;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tests.Catalog;

namespace RulesKit.Analyzers.Tests.Pages;

/// <summary>The examples of C# on the documentation's pages compile, and do what the page says.</summary>
public sealed class CodePageTests
{
    private const string Kind = "csharp code";

    /// <summary>The rule set that pages speak of where one is needed.</summary>
    private static readonly TestProject Bakery = Samples.Code.WithPlainFile(
        "/src/bakery.rules.json",
        """
        {
          "id": "bakery", "version": "1.0.0", "title": "Bakery", "model": "clr:Bakery.Plan",
          "rules": [{ "id": "rye-is-dear", "title": "Rye is dear", "require": "plan.Breads.Any(b => b.Price > 3)" }]
        }
        """
    );

    /// <summary>Reported by the generator, whose tests run their pages.</summary>
    private static readonly string[] IdsOfTheGenerator = ["RK3027"];

    public static TheoryData<string> Ids =>
        [
            .. DiagnosticCatalog
                .All.Select(d => d.Id)
                .Where(id => id.StartsWith("RK3", StringComparison.Ordinal) || IsOfEngine(id))
                .Except(IdsOfTheGenerator, StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_of_code_has_examples_that_trigger_it_and_some_that_do_not(string id)
    {
        var examples = DocPage.Read(id).Examples.Where(e => e.Kind == Kind || !IsOfFilesToo(id)).ToArray();

        examples.ShouldAllBe(e => e.Kind == Kind);
        examples.Select(e => e.IsWrong).Distinct().Count().ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Examples_give_the_diagnostic_on_the_marked_characters_and_nothing_else(string id)
    {
        foreach (var example in DocPage.Read(id).Examples.Where(e => e.Kind == Kind))
        {
            await ProjectOf(id).Expecting(id).With(Mark(example.Marked), "/src/Example.cs").VerifyAsync();
        }
    }

    /// <summary>With UPDATE_DOCS=1 the page is written anew.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_is_said_stands_below_each_wrong_example(string id)
    {
        var page = DocPage.Read(id);
        var quotes = new List<IReadOnlyList<string>>();
        foreach (var example in page.Examples.Where(e => e.IsWrong))
        {
            if (example.Kind != Kind)
            {
                // What another test project runs keeps what it says.
                quotes.Add(example.Quoted);
                continue;
            }

            var found = await ProjectOf(id).With(Mark(example.Marked), "/src/Example.cs").FindAsync();
            quotes.Add(
                found
                    .OrderBy(d => d.Location.SourceSpan.Start)
                    .Select(d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))
                    .ToArray()
            );
        }

        GeneratedDocs.ShouldBeCurrent(page.Path, page.WithQuotes(quotes));
    }

    [Fact]
    public void Help_links_name_pages_that_exist() =>
        RuleDescriptors.All.ShouldAllBe(d =>
            File.Exists(RepositoryFiles.PathOf(d.HelpLinkUri.Split('/'))) && d.HelpLinkUri.EndsWith($"{d.Id}.md")
        );

    [Fact]
    public void Every_descriptor_is_reported_by_some_analyzer_or_by_the_generator() =>
        AnalyzerList
            .NewAnalyzers()
            .SelectMany(a => a.SupportedDiagnostics)
            .Select(d => d.Id)
            .Concat(IdsOfTheGenerator)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ShouldBe(DiagnosticCatalog.All.Select(d => d.Id));

    private static bool IsOfEngine(string id) => id.StartsWith("RK41", StringComparison.Ordinal) || IsOfFilesToo(id);

    /// <summary>Of expressions, wherever they stand: in workflow files, whose tests run their examples, and in C#.</summary>
    private static bool IsOfFilesToo(string id) => id is "RK4010" or "RK4011" or "RK4012";

    private static TestProject ProjectOf(string id) => IsOfEngine(id) ? Samples.Engine : Bakery;

    private static string Mark(string text) =>
        text.Replace("⟦", "[|", StringComparison.Ordinal).Replace("⟧", "|]", StringComparison.Ordinal);
}
