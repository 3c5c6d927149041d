using RulesKit.Analyzers.Tests.Harness;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tests.Catalog;
using RulesKit.Language.Tests.RuleSets;
using RulesKit.Language.Tests.Syntax;

namespace RulesKit.Analyzers.Tests.Pages;

/// <summary>The examples of the documentation's pages, as files of a project: what the tool reports, the compiler reports.</summary>
public sealed class RuleSetPageTests
{
    /// <summary>Kinds of examples that need plans or folders, which a compiler has not, or that are no rule sets.</summary>
    private static readonly string[] KindsOfOthers =
    [
        "json change",
        "json loaded",
        "json horizon",
        "json workflow",
        "csharp code",
        "json generated",
    ];

    private static IEnumerable<string> IdsWithExamples =>
        DiagnosticCatalog.All.Select(d => d.Id).Where(id => ExamplesOf(id).Any());

    public static TheoryData<string> Ids => [.. IdsWithExamples];

    [Fact]
    public void All_diagnostics_of_rule_sets_but_a_few_have_examples_that_a_project_can_hold() =>
        DiagnosticCatalog
            .All.Select(d => d.Id)
            .Where(id => string.CompareOrdinal(id, "RK3") < 0)
            .Except(IdsWithExamples, StringComparer.Ordinal)
            // Changes of plans, a folder with a model, and the plans beside a rule set.
            .ShouldBe(["RK0011", "RK0014", "RK0015", "RK2022"], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Examples_give_the_same_in_a_project(string id)
    {
        var (ruleSets, models) = (Samples.Bakery.Expecting(id), new List<TestProject>());
        foreach (var (example, index) in ExamplesOf(id).Select((e, i) => (e, i)))
        {
            var marked = MarkedFile(example);
            if (example.Kind == "json model")
            {
                models.Add(
                    TestProject
                        .Empty.Expecting(id)
                        .WithFile("/src/model.schema.json", marked)
                        .WithPlainFile("/src/any.rules.json", NamesTheModelOnly)
                );
            }
            else
            {
                ruleSets = ruleSets.WithFile($"/src/example{index}.rules.json", marked);
            }
        }

        await ruleSets.VerifyAsync();
        foreach (var model in models)
        {
            await model.VerifyAsync();
        }
    }

    /// <summary>Any model will do for a rule set without rules.</summary>
    private const string NamesTheModelOnly = """
        { "id": "any", "version": "1.0.0", "title": "Any", "model": "./model.schema.json", "rules": [] }
        """;

    private static IEnumerable<DocExample> ExamplesOf(string id) =>
        DocPage.Read(id).Examples.Where(e => !KindsOfOthers.Contains(e.Kind));

    private static string MarkedFile(DocExample example)
    {
        if (example.Kind == "csharp")
        {
            var written = WrittenAsJson.Of(example.Text, RuleSetTexts.Requiring, escapesAll: true);
            return Mark(written.File, example.Marks.Select(written.Map));
        }

        var file = example.Kind switch
        {
            "json rule" => RuleSetTexts.WithRules(example.Text),
            "json part" => RuleSetTexts.With(
                example.Text,
                example.Text.Contains("\"rules\":", StringComparison.Ordinal)
            ),
            _ => example.Text,
        };
        var offset = file.IndexOf(example.Text, StringComparison.Ordinal);
        return Mark(file, example.Marks.Select(m => m with { Start = m.Start + offset }));
    }

    private static string Mark(string file, IEnumerable<Language.Text.TextSpan> marks)
    {
        foreach (var mark in marks.OrderByDescending(m => m.Start))
        {
            file = file.Insert(mark.End, "|]").Insert(mark.Start, "[|");
        }

        return file;
    }
}
