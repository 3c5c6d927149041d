using System.Text.Json;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.RuleTests;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;
using RulesKit.Tool.Reports.Linting;
using RulesKit.Tool.Testing;

namespace RulesKit.Tool.Reports.Testing;

/// <summary>For programs; docs/testing-rules.md says what stands where.</summary>
internal sealed class TestJson(TextWriter output) : ITestWriter
{
    public void Write(TestRunResult result) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("files", result.Files.Count);
                json.WriteObject("counts", () => WriteCounts(json, result));
                var tests = result.Files.SelectMany(f => f.Results.Select(r => (f.File, Result: r)));
                json.WriteArray("tests", tests, test => Write(json, test.File, test.Result));
                json.WriteArray(
                    "diagnostics",
                    result.Diagnostics,
                    d =>
                    {
                        json.WriteString("id", d.Id);
                        json.WriteString("severity", Tool.Linting.LintProblem.NameOf(d.Severity));
                        json.WriteString("message", d.Message);
                        WritePlace(json, d.Location);
                    }
                );
                WriteTexts(json, "unreadable", result.Unreadable);
                WriteTexts(json, "shortfalls", result.Shortfalls);
                CoverageJson.Write(json, result.Coverage);
                MutationJson.Write(json, result.Mutations);
                json.WriteEndObject();
            }
        );

    private static void WriteCounts(Utf8JsonWriter json, TestRunResult result)
    {
        json.WriteNumber("passed", result.Passed);
        json.WriteNumber("failed", result.Failed);
        json.WriteNumber("notRun", result.NotRun);
        json.WriteNumber("leftOut", result.LeftOut);
    }

    private static void Write(Utf8JsonWriter json, string file, RuleTestResult result)
    {
        json.WriteString("name", result.Name);
        json.WriteString("file", file);
        json.WriteNumber("line", result.Test.Name.Location.Start.Line);
        json.WriteString(
            "outcome",
            result.HasPassed ? "passed"
                : result.Verdict is null ? "notRun"
                : "failed"
        );
        json.WriteArray("differences", result.Differences, difference => Write(json, difference));
        json.WriteArray(
            "problems",
            result.Problems,
            problem =>
            {
                json.WriteString("message", problem.Message);
                WritePlace(json, problem.Location);
            }
        );
    }

    private static void Write(Utf8JsonWriter json, TestDifference difference)
    {
        json.WriteString("rule", difference.Rule?.Id);
        json.WriteString("expected", difference.Expected);
        json.WriteString("found", difference.Found);
        json.WriteString("message", difference.Message);
        WriteTexts(json, "absent", difference.Absent ?? []);
        WriteTexts(json, "surplus", difference.Surplus ?? []);
        WritePlace(json, difference.Location);
        json.WriteArray("findings", difference.Rule?.Findings ?? [], finding => Write(json, finding));
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("message", finding.Message);
        json.WriteString("pointer", finding.Pointer);
        if (finding.Location is not null)
        {
            WritePlace(json, finding.Location);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteString("file", location.Source.Path);
        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
    }
}
