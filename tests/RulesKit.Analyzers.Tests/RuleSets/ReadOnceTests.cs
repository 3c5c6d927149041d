using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RulesKit.Analyzers.RuleSets;
using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.RuleSets;

/// <summary>A text is read once for as long as it stays the same, however often the project is compiled.</summary>
public sealed class ReadOnceTests
{
    private readonly ConcurrentQueue<SourceText> read = [];

    [Fact]
    public async Task Texts_are_read_once_over_many_compilations_and_again_when_they_change()
    {
        var analyzer = new RuleSetFileAnalyzer(
            new RuleSetTexts(text =>
            {
                read.Enqueue(text);
                return RuleSetText.Read(text);
            })
        );
        ImmutableArray<AdditionalText> files =
        [
            new TextFile("/src/model.schema.json", Samples.BakeryModel),
            new TextFile("/src/a.rules.json", Samples.Requiring("plan.Organic")),
            new TextFile("/src/b.rules.json", Samples.Requiring("plan.Ovens > 1")),
        ];

        await AnalyzeAsync(analyzer, files, "class First { }");
        read.Count.ShouldBe(2);
        await AnalyzeAsync(analyzer, files, "class Second { }");
        read.Count.ShouldBe(2);

        var changed = new TextFile("/src/b.rules.json", Samples.Requiring("plan.Ovens > 2"));
        await AnalyzeAsync(analyzer, files.SetItem(2, changed), "class Second { }");
        read.Last().ShouldBeSameAs(changed.GetText());
        read.Count.ShouldBe(3);
    }

    private static async Task AnalyzeAsync(
        DiagnosticAnalyzer analyzer,
        ImmutableArray<AdditionalText> files,
        string source
    )
    {
        var compilation = CSharpCompilation.Create(
            "Project",
            [CSharpSyntaxTree.ParseText(source)],
            ProjectReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        var found = await compilation
            .WithAnalyzers([analyzer], new AnalyzerOptions(files))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        found.Where(d => d.Id == "AD0001").ShouldBeEmpty();
    }
}
