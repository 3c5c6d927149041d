using System.Text.Json;
using RulesKit.Engine.Rendering;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Linting;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>For programs; docs/lint.md says what stands where.</summary>
internal sealed class LintJson(TextWriter output) : ILintWriter
{
    public void Write(LintResult result) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteNumber("files", result.Files.Count);
                json.WriteObject("counts", () => WriteCounts(json, result));
                json.WriteArray("problems", result.Problems, problem => Write(json, problem));
                json.WriteStartArray("unreadable");
                foreach (var message in result.Unreadable)
                {
                    json.WriteStringValue(message);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        );

    private static void WriteCounts(Utf8JsonWriter json, LintResult result)
    {
        foreach (var severity in Enum.GetValues<DiagnosticSeverity>().OrderDescending())
        {
            json.WriteNumber(LintProblem.NameOf(severity), result.Count(severity));
        }
    }

    private static void Write(Utf8JsonWriter json, LintProblem problem)
    {
        var (start, end) = (problem.Location.Start, problem.Location.End);
        json.WriteString("file", problem.File);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteString("severity", problem.SeverityName);
        json.WriteString("id", problem.Id);
        json.WriteString("title", problem.Title);
        json.WriteString("message", problem.Message);
    }
}
