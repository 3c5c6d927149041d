using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tests.Support;

namespace RulesKit.Language.Tests.Catalog;

/// <summary>Every diagnostic has a page, and the page's examples do what it says.</summary>
public class DocPageTests
{
    public static TheoryData<string> Ids => [.. DiagnosticCatalog.All.Select(d => d.Id)];

    [Fact]
    public void There_are_no_pages_of_anything_else() =>
        Directory
            .EnumerateFiles(RepositoryFiles.PathOf("docs", "diagnostics"), "RK*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal)
            .ShouldBe(DiagnosticCatalog.All.Select(d => d.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_diagnostics_title_and_all_parts(string id)
    {
        var page = DocPage.Read(id);

        page.Title.ShouldBe($"{id}: {Descriptor(id).Title}");
        page.Parts.ShouldBe(DocPage.Headings);
        page.Parts.ShouldAllBe(part => page.Text(part).Length > 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_examples_of_wrong_and_right(string id)
    {
        var examples = DocPage.Read(id).Examples;

        examples.ShouldContain(e => e.Section == "Wrong");
        examples.ShouldContain(e => e.Section == "Right");
        examples.ShouldAllBe(e => e.IsWrong == (e.Marks.Count > 0));
        examples.ShouldAllBe(e => e.IsWrong == (e.Quoted.Count > 0));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Wrong_examples_give_the_diagnostic_on_the_marked_characters_and_nothing_else(string id)
    {
        foreach (var example in ExamplesOf(id).Where(e => e.IsWrong))
        {
            var (diagnostics, marks) = DocExampleRunner.Run(example);
            if (diagnostics.Count == 0)
            {
                Assert.Fail($"{id}: nothing is reported of\n{example.Text}");
            }

            var file = diagnostics[0].Location.Source.Text;
            Marked.Show(file, diagnostics.Select(d => d.Location.Span)).ShouldBe(Marked.Show(file, marks));
            diagnostics.ShouldAllBe(d => d.Id == id);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Right_examples_give_nothing(string id)
    {
        foreach (var example in ExamplesOf(id).Where(e => !e.IsWrong))
        {
            DocExampleRunner.Run(example).Diagnostics.ShouldBeEmpty(example.Text);
        }
    }

    /// <summary>With UPDATE_DOCS=1 the page is written anew.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_said_stands_below_each_wrong_example(string id)
    {
        var page = DocPage.Read(id);
        var expected = page.WithQuotes(page.Examples.Where(e => e.IsWrong).Select(Quotes));

        GeneratedDocs.ShouldBeCurrent(page.Path, expected);
    }

    /// <summary>What another test project runs keeps what it says.</summary>
    private static IReadOnlyList<string> Quotes(DocExample example) =>
        DocExampleRunner.KindsOfTheEngine.Contains(example.Kind)
            ? example.Quoted
            : DocExampleRunner.Run(example).Diagnostics.Select(d => d.Message).ToArray();

    private static IEnumerable<DocExample> ExamplesOf(string id) =>
        DocPage.Read(id).Examples.Where(e => !DocExampleRunner.KindsOfTheEngine.Contains(e.Kind));

    private static DiagnosticDescriptor Descriptor(string id) => DiagnosticCatalog.All.Single(d => d.Id == id);
}
