using RulesKit.Engine.Checking;
using RulesKit.Engine.Mutation;
using RulesKit.Engine.RuleTests;
using RulesKit.Engine.Scenarios;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Planning.Tests.Support;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>A kind of file that people write: its schema, valid documents, and what our own reader has against a text.</summary>
internal sealed record AuthoredKind(
    string Schema,
    IReadOnlyList<string> Valid,
    Func<string, IReadOnlyList<string>> Refusals
)
{
    private static readonly RuleSet Shipped = RuleSet.Load(Repository.RuleSetFolder);

    private static readonly ModelSchema Bakery = ModelSchema.FromJsonSchema(
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", "model.schema.json"))
    );

    public static IReadOnlyDictionary<string, AuthoredKind> All { get; } =
        new Dictionary<string, AuthoredKind>(StringComparer.Ordinal)
        {
            ["rule set"] = new(
                "ruleset.schema.json",
                [.. Files("", "*.rules.json"), DocumentationExamples.FirstRuleSet()],
                text => Diagnostics(RuleSet.Read(new SourceText(text), Shipped.Model).Diagnostics)
            ),
            ["rule set of the docs"] = new(
                "ruleset.schema.json",
                DocumentationExamples.RuleSets(),
                text => Diagnostics(RuleSet.Read(new SourceText(text), Bakery).Diagnostics)
            ),
            ["plan"] = new(
                "plan.schema.json",
                Files("plans", "*.json"),
                text => [.. Shipped.ReadPlan(text).Errors.Select(e => e.Message)]
            ),
            ["waivers"] = new(
                "waivers.schema.json",
                Files("waivers", "*.json"),
                text => Reported(bag => WaiverReader.Read(new SourceText(text), Shipped.RuleIds, bag))
            ),
            ["scenarios"] = new(
                "scenarios.schema.json",
                Files("scenarios", "*.json"),
                text => Reported(bag => ScenarioReader.Read(new SourceText(text), bag))
            ),
            ["tests"] = new(
                "tests.schema.json",
                Files("tests", "*.tests.json"),
                text => Reported(bag => RuleTestReader.Read(new SourceText(text), bag))
            ),
            ["mutants"] = new(
                "mutants.schema.json",
                Files("tests", "*.mutants.json"),
                text => Reported(bag => EquivalentMutantReader.Read(new SourceText(text), bag))
            ),
        };

    private static string[] Files(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.RuleSetFolder, folder), pattern)
                .Order(StringComparer.Ordinal)
                .Select(File.ReadAllText),
        ];

    private static IReadOnlyList<string> Reported(Action<DiagnosticBag> read)
    {
        var diagnostics = new DiagnosticBag();
        read(diagnostics);
        return Diagnostics(diagnostics.ToSorted());
    }

    /// <summary>Only errors refuse a document; what is listed twice is a warning, so no schema refuses it.</summary>
    private static IReadOnlyList<string> Diagnostics(IReadOnlyList<Diagnostic> diagnostics) =>
        [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id} {d.Message}")];
}
