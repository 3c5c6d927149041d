using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tests.Catalog;
using RulesKit.Language.Text;
using RulesKit.Workflows.Linting;

namespace RulesKit.Workflows.Tests.Docs;

/// <summary>The examples of workflow files on the pages of RK40nn do what the pages say.</summary>
public sealed class DiagnosticPageTests
{
    private const string Kind = "json workflow";

    public static TheoryData<string> Ids =>
        [.. DiagnosticCatalog.All.Select(d => d.Id).Where(id => id.StartsWith("RK40", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Wrong_examples_give_the_diagnostic_on_the_marked_characters_with_the_quoted_words(string id)
    {
        foreach (var example in Examples(id, isWrong: true))
        {
            var diagnostics = Lint(example);
            diagnostics.Select(d => d.Id).ShouldAllBe(found => found == id);
            diagnostics.Select(d => d.Location.Span).ShouldBe(example.Marks);
            diagnostics.Select(d => d.Message).ShouldBe(example.Quoted);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Right_examples_give_nothing(string id)
    {
        foreach (var example in Examples(id, isWrong: false))
        {
            Lint(example).ShouldBeEmpty();
        }
    }

    private static DocExample[] Examples(string id, bool isWrong)
    {
        var examples = DocPage.Read(id).Examples.Where(e => e.Kind == Kind && e.IsWrong == isWrong).ToArray();
        examples.ShouldNotBeEmpty();
        return examples;
    }

    private static IReadOnlyList<Diagnostic> Lint(DocExample example) =>
        WorkflowLinter.Lint(new SourceText(example.Text), WorkflowReading.Files);
}
