using System.Text.Json;
using RulesKit.Engine.Mutation;
using RulesKit.Engine.Rendering;
using RulesKit.Tool.Reports.Linting;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>What became of mutants, for programs; docs/testing-rules.md says what stands where.</summary>
internal static class MutationJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<MutationReport> reports) =>
        json.WriteArray("mutation", reports, report => Write(json, report));

    private static void Write(Utf8JsonWriter json, MutationReport report)
    {
        json.WriteString("ruleSet", report.RuleSet.Id);
        json.WriteString("file", report.RuleSet.Bound.Document.Source.Path);
        json.WriteNumber("score", decimal.Round(report.Score, 2));
        json.WriteArray("mutants", report.Results, result => Write(json, result));
        json.WriteArray(
            "idle",
            report.Idle,
            idle =>
            {
                json.WriteString("message", idle.Message);
                json.WriteString("file", idle.Listed.Location.Source.Path);
                json.WriteNumber("line", idle.Listed.Location.Start.Line);
            }
        );
    }

    private static void Write(Utf8JsonWriter json, MutantResult result)
    {
        var mutant = result.Mutant;
        json.WriteString("place", mutant.Place.ToString());
        json.WriteString("mutator", MutatorNames.Of(mutant.Mutator));
        json.WriteString("from", mutant.From);
        json.WriteString("to", mutant.To);
        json.WriteNumber("line", mutant.Location.Start.Line);
        json.WriteNumber("column", mutant.Location.Start.Column);
        json.WriteString("status", NameOf(result.Status));
        json.WriteString("note", result.Note);
        if (result.IsAlive)
        {
            json.WriteString("diff", UnifiedDiff.Of(mutant.Location.Source, mutant.Apply()));
        }
    }

    private static string NameOf(MutantStatus status) =>
        status switch
        {
            MutantStatus.Killed => "killed",
            MutantStatus.Survived => "survived",
            MutantStatus.Equivalent => "equivalent",
            MutantStatus.NotViable => "notViable",
            MutantStatus.TooLong => "tooLong",
            _ => "crashed",
        };
}
