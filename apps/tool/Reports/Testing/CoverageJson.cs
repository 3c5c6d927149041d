using System.Text.Json;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.TestCoverage;
using RulesKit.Tool.Reports.Linting;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>Coverage for programs; docs/testing-rules.md says what stands where.</summary>
internal static class CoverageJson
{
    public static void Write(TextWriter output, IReadOnlyList<CoverageReport> reports) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                Write(json, reports);
                json.WriteEndObject();
            }
        );

    public static void Write(Utf8JsonWriter json, IReadOnlyList<CoverageReport> reports) =>
        json.WriteArray("coverage", reports, report => Write(json, report));

    private static void Write(Utf8JsonWriter json, CoverageReport report)
    {
        json.WriteString("ruleSet", report.RuleSet.Id);
        json.WriteString("file", report.RuleSet.Bound.Document.Source.Path);
        json.WriteNumber("rulePercent", decimal.Round(report.RulePercent, 2));
        json.WriteNumber("conditionPercent", decimal.Round(report.ConjunctPercent, 2));
        json.WriteArray(
            "rules",
            report.Rules,
            rule =>
            {
                json.WriteString("id", rule.Rule.Id);
                json.WriteNumber("line", rule.Rule.Document.Id.Location.Start.Line);
                json.WriteObject(
                    "seen",
                    () =>
                    {
                        foreach (var outcome in VerdictNames.Outcomes.Where(o => o != Engine.Verdicts.Outcome.Waived))
                        {
                            json.WriteBoolean(VerdictNames.Of(outcome), rule.Seen.Contains(outcome));
                        }
                    }
                );
            }
        );
        json.WriteArray("conditions", report.Conjuncts, conjunct => Write(json, conjunct));
    }

    private static void Write(Utf8JsonWriter json, ConjunctCoverage coverage)
    {
        var conjunct = coverage.Conjunct;
        json.WriteString(conjunct.IsOfDefinition ? "definition" : "rule", conjunct.Owner);
        json.WriteString("text", conjunct.Written);
        json.WriteNumber("line", conjunct.Location.Start.Line);
        json.WriteNumber("column", conjunct.Location.Start.Column);
        json.WriteObject(
            "seen",
            () =>
            {
                json.WriteBoolean("true", coverage.SeenTrue);
                json.WriteBoolean("false", coverage.SeenFalse);
                json.WriteBoolean("unknown", coverage.SeenUnknown);
            }
        );
    }
}
