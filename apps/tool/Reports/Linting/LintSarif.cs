using System.Text.Json;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Linting;

namespace RulesKit.Tool.Reports.Linting;

/// <summary>SARIF 2.1.0, for code scanning services and editors.</summary>
internal sealed class LintSarif(TextWriter output) : ILintWriter
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "SRCROOT";

    public void Write(LintResult result) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("$schema", Schema);
                json.WriteString("version", "2.1.0");
                json.WriteArray("runs", [result], run => WriteRun(json, run));
                json.WriteEndObject();
            }
        );

    private static void WriteRun(Utf8JsonWriter json, LintResult result)
    {
        var rules = RulesOf(result);
        json.WriteObject("tool", () => json.WriteObject("driver", () => WriteDriver(json, rules)));
        json.WriteArray("invocations", [result], run => WriteInvocation(json, run));
        json.WriteObject(
            "originalUriBaseIds",
            () =>
                json.WriteObject(
                    Root,
                    () => WriteText(json, "description", "The folder in which ruleskit was started.")
                )
        );
        json.WriteArray("artifacts", result.Files, file => json.WriteObject("location", () => WriteUri(json, file)));
        json.WriteString("columnKind", "utf16CodeUnits");
        var ids = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
        json.WriteArray("results", result.Problems, problem => WriteResult(json, problem, ids[problem.Id]));
    }

    /// <summary>One entry for each kind of mistake that was found.</summary>
    private static (string Id, string Title, DiagnosticSeverity Severity)[] RulesOf(LintResult result) =>
        result
            .Problems.Select(p => (p.Id, p.Title, DefaultOf(p)))
            .Distinct()
            .OrderBy(r => r.Id, StringComparer.Ordinal)
            .ToArray();

    private static DiagnosticSeverity DefaultOf(LintProblem problem) =>
        DiagnosticCatalog.All.FirstOrDefault(d => d.Id == problem.Id)?.Severity ?? DiagnosticSeverity.Error;

    private static void WriteDriver(
        Utf8JsonWriter json,
        IEnumerable<(string Id, string Title, DiagnosticSeverity Severity)> rules
    )
    {
        json.WriteString("name", "RulesKit");
        json.WriteString("version", ToolVersion.Text);
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteArray(
            "rules",
            rules,
            rule =>
            {
                json.WriteString("id", rule.Id);
                json.WriteString("name", PascalCase(rule.Title));
                WriteText(json, "shortDescription", rule.Title + ".");
                json.WriteObject("defaultConfiguration", () => json.WriteString("level", Level(rule.Severity)));
            }
        );
    }

    private static void WriteInvocation(Utf8JsonWriter json, LintResult result)
    {
        json.WriteBoolean("executionSuccessful", result.Unreadable.Count == 0);
        json.WriteArray(
            "toolExecutionNotifications",
            result.Unreadable,
            message =>
            {
                json.WriteString("level", "error");
                WriteText(json, "message", message);
            }
        );
    }

    private static void WriteResult(Utf8JsonWriter json, LintProblem problem, int rule)
    {
        json.WriteString("ruleId", problem.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(problem.Severity));
        WriteText(json, "message", problem.Message);
        json.WriteArray(
            "locations",
            [problem],
            p =>
                json.WriteObject(
                    "physicalLocation",
                    () =>
                    {
                        json.WriteObject("artifactLocation", () => WriteUri(json, p.File));
                        json.WriteObject("region", () => WriteRegion(json, p));
                    }
                )
        );
    }

    private static void WriteRegion(Utf8JsonWriter json, LintProblem problem)
    {
        var (start, end) = (problem.Location.Start, problem.Location.End);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    /// <summary>A file below the current folder is named relative to it, so that the log means the same on every machine.</summary>
    private static void WriteUri(Utf8JsonWriter json, string file)
    {
        var relative = Path.GetRelativePath(".", file);
        if (Path.IsPathRooted(relative) || relative.StartsWith("..", StringComparison.Ordinal))
        {
            json.WriteString("uri", new Uri(Path.GetFullPath(file)).AbsoluteUri);
            return;
        }

        var parts = relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        json.WriteString("uri", string.Join('/', parts.Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Root);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text) =>
        json.WriteObject(name, () => json.WriteString("text", text));

    private static string Level(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "note",
        };

    private static string PascalCase(string title) =>
        string.Concat(
            title
                .Split(' ', '\'')
                .Where(word => word.Length > 0)
                .Select(word => char.ToUpperInvariant(word[0]) + word[1..])
        );
}
