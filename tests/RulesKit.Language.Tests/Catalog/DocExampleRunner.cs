using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Models.JsonSchemas;
using RulesKit.Language.Tests.RuleSets;
using RulesKit.Language.Tests.Syntax;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Catalog;

/// <summary>Puts an example of a page into the file that it is a part of, and reads that file.</summary>
internal static class DocExampleRunner
{
    /// <summary>Kinds of examples that need plans, files or a C# compiler, which other tests run.</summary>
    public static IReadOnlyList<string> KindsOfTheEngine { get; } =
    ["json change", "json loaded", "json workflow", "csharp code", "json generated"];

    /// <summary>What the plans cover that examples of rules and plans are about.</summary>
    private static DateRange Horizon { get; } = new(Date.Of(2026, 1, 1), Date.Of(2029, 1, 1));

    /// <summary>What is reported of the example, and where its marks are in the file.</summary>
    public static (IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<TextSpan> Marks) Run(DocExample example)
    {
        if (example.Kind == "csharp")
        {
            var written = WrittenAsJson.Of(example.Text, RuleSetTexts.Requiring, escapesAll: false);
            return (RuleSetChecks.Check(written.File), example.Marks.Select(written.Map).ToArray());
        }

        var file = FileOf(example);
        var offset = file.IndexOf(example.Text, StringComparison.Ordinal);
        var diagnostics = example.Kind switch
        {
            "json model" => CheckModel(file),
            "json horizon" => RuleSetChecks.CheckHorizons(file, [Horizon]),
            _ => RuleSetChecks.Check(file),
        };
        return (diagnostics, example.Marks.Select(m => new TextSpan(m.Start + offset, m.Length)).ToArray());
    }

    private static string FileOf(DocExample example) =>
        example.Kind switch
        {
            "json rule" or "json horizon" => RuleSetTexts.WithRules(example.Text),
            "json part" => RuleSetTexts.With(example.Text, HasRules(example.Text)),
            "json rule-set" or "json model" => example.Text,
            _ => throw new InvalidOperationException($"No kind of example is called '{example.Kind}'."),
        };

    private static bool HasRules(string members)
    {
        var root = JsonReader.Read(new SourceText($"{{ {members} }}")).Root;
        return ((JsonObject)root!).Find("rules") is not null;
    }

    private static IReadOnlyList<Diagnostic> CheckModel(string text)
    {
        var diagnostics = new DiagnosticBag();
        JsonSchemaModelReader.Read(new SourceText(text), diagnostics);
        return diagnostics.ToSorted();
    }
}
