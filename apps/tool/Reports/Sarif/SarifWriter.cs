using System.Text.Json;
using RulesKit.Engine.Rendering;
using RulesKit.Language.Text;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Reports.Linting;

namespace RulesKit.Tool.Reports.Sarif;

/// <summary>Writes SARIF 2.1.0, for code scanning services and editors.</summary>
internal static class SarifWriter
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "SRCROOT";
    private const string FingerprintName = "ruleskit/v1";

    public static void Write(TextWriter output, SarifLog log) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteString("$schema", Schema);
                json.WriteString("version", "2.1.0");
                json.WriteArray("runs", [log], run => WriteRun(json, run));
                json.WriteEndObject();
            }
        );

    private static void WriteRun(Utf8JsonWriter json, SarifLog log)
    {
        json.WriteObject("tool", () => json.WriteObject("driver", () => WriteDriver(json, log.Rules)));
        json.WriteArray("invocations", [log], run => WriteInvocation(json, run));
        json.WriteObject(
            "originalUriBaseIds",
            () =>
                json.WriteObject(
                    Root,
                    () => WriteText(json, "description", "The folder in which ruleskit was started.")
                )
        );
        json.WriteArray("artifacts", log.Files, file => json.WriteObject("location", () => WriteUri(json, file)));
        json.WriteString("columnKind", "utf16CodeUnits");
        var ids = log.Rules.Select((rule, i) => (rule.Id, i)).ToDictionary(r => r.Id, r => r.i, StringComparer.Ordinal);
        json.WriteArray("results", log.Results, result => WriteResult(json, result, ids[result.RuleId]));
    }

    private static void WriteDriver(Utf8JsonWriter json, IEnumerable<SarifRule> rules)
    {
        json.WriteString("name", "RulesKit");
        json.WriteString("version", ToolVersion.Text);
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteArray("rules", rules, rule => WriteRule(json, rule));
    }

    private static void WriteRule(Utf8JsonWriter json, SarifRule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", PascalCase(rule.Title));
        WriteText(json, "shortDescription", Sentence(rule.Title));
        if (rule.Description is { } description)
        {
            WriteText(json, "fullDescription", Sentence(description));
        }

        json.WriteObject("defaultConfiguration", () => json.WriteString("level", rule.Level));
        if (rule.Tags.Count > 0)
        {
            json.WriteObject("properties", () => WriteStrings(json, "tags", rule.Tags));
        }
    }

    private static void WriteInvocation(Utf8JsonWriter json, SarifLog log)
    {
        json.WriteBoolean("executionSuccessful", log.Faults.Count == 0);
        json.WriteArray(
            "toolExecutionNotifications",
            log.Faults,
            message =>
            {
                json.WriteString("level", SarifLevels.Error);
                WriteText(json, "message", message);
            }
        );
    }

    private static void WriteResult(Utf8JsonWriter json, SarifResult result, int rule)
    {
        json.WriteString("ruleId", result.RuleId);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", result.Level);
        WriteText(json, "message", result.Message);
        Location[] locations = result.Location is { } at ? [at] : [];
        json.WriteArray("locations", locations, l => WriteLocation(json, l, result.Pointer));
        if (result.Related.Count > 0)
        {
            json.WriteArray("relatedLocations", result.Related, related => WriteRelated(json, related));
        }

        if (result.Fingerprint is { } fingerprint)
        {
            json.WriteObject("partialFingerprints", () => json.WriteString(FingerprintName, fingerprint));
        }

        if (result.Justification is { } justification)
        {
            json.WriteArray("suppressions", [justification], why => WriteSuppression(json, why));
        }
    }

    private static void WriteRelated(Utf8JsonWriter json, (string Text, Location Location) related)
    {
        WriteLocation(json, related.Location, null);
        WriteText(json, "message", related.Text);
    }

    private static void WriteSuppression(Utf8JsonWriter json, string why)
    {
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", why);
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location, string? pointer)
    {
        json.WriteObject(
            "physicalLocation",
            () =>
            {
                json.WriteObject("artifactLocation", () => WriteUri(json, location.Source.Path ?? ""));
                json.WriteObject("region", () => WriteRegion(json, location));
            }
        );
        if (!string.IsNullOrEmpty(pointer))
        {
            json.WriteArray("logicalLocations", [pointer], p => json.WriteString("fullyQualifiedName", p));
        }
    }

    private static void WriteRegion(Utf8JsonWriter json, Location location)
    {
        var (start, end) = (location.Start, location.End);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }

    /// <summary>A file below the current folder is named relative to it, so that the log means the same on every machine.</summary>
    private static void WriteUri(Utf8JsonWriter json, string file)
    {
        var relative = Path.GetRelativePath(".", file.Length == 0 ? "." : file);
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

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>The format wants sentences.</summary>
    private static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    private static string PascalCase(string title) =>
        string.Concat(
            title
                .Split(' ', '\'')
                .Where(word => word.Length > 0)
                .Select(word => char.ToUpperInvariant(word[0]) + word[1..])
        );
}
