using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Rendering;

/// <summary>Writes verdicts as JSON. Keys keep their names and order; equal verdicts give equal bytes.</summary>
public static class VerdictJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The text is read by people and programs, never pasted into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const int DefaultRoom = 1024;

    /// <summary>What a rule without findings takes, about: room for it is not made by doubling and copying.</summary>
    private const int BytesOfRule = 800;

    private static readonly JsonWriterOptions LineOptions = Options with { Indented = false };

    /// <summary>An array with one element for each verdict, in their order.</summary>
    public static string Write(IEnumerable<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return Encoding.UTF8.GetString(WriteArray(verdicts).Span);
    }

    /// <summary>One element of that array, byte for byte as it stands there.</summary>
    internal static ReadOnlyMemory<byte> WriteElement(Verdict verdict)
    {
        var array = WriteArray([verdict], DefaultRoom + (verdict.Rules.Count * BytesOfRule));
        return array[ArrayStart.Length..^ArrayEnd.Length];
    }

    /// <summary>The same element on one line, without the line end.</summary>
    internal static void WriteLine(IBufferWriter<byte> output, Verdict verdict)
    {
        using var json = new Utf8JsonWriter(output, LineOptions);
        Write(json, verdict);
    }

    private static ReadOnlySpan<byte> ArrayStart => "[\n  "u8;

    private static ReadOnlySpan<byte> ArrayEnd => "\n]"u8;

    private static ReadOnlyMemory<byte> WriteArray(IEnumerable<Verdict> verdicts, int room = DefaultRoom)
    {
        var buffer = new ArrayBufferWriter<byte>(room);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var verdict in verdicts)
            {
                Write(json, verdict);
            }

            json.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("plan", verdict.Plan);
        WriteOptional(json, "scenario", verdict.Scenario);
        WriteOptional(json, "file", verdict.File);
        json.WriteString("ruleSet", verdict.RuleSet);
        json.WriteString("version", verdict.Version);
        json.WriteString("asOf", verdict.AsOf.ToString());
        json.WriteString("verdict", VerdictNames.Of(verdict.Compliance));
        json.WriteStartObject("counts");
        foreach (var outcome in VerdictNames.Outcomes)
        {
            json.WriteNumber(VerdictNames.Of(outcome), verdict.Count(outcome));
        }

        json.WriteEndObject();
        json.WriteStartArray("rules");
        foreach (var rule in verdict.Rules)
        {
            Write(json, rule, verdict.File);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleVerdict rule, string? file)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title);
        WriteOptional(json, "reason", rule.Reason);
        WriteOptional(json, "owner", rule.Owner);
        json.WriteString("severity", VerdictNames.Of(rule.Severity));
        Write(json, rule.Source);
        Write(json, rule.Window);
        json.WriteNumber("scopeCount", rule.ScopeCount);
        json.WriteString("outcome", VerdictNames.Of(rule.Outcome));
        json.WriteStartArray("findings");
        foreach (var finding in rule.Findings)
        {
            Write(json, finding, file);
        }

        json.WriteEndArray();
        WriteTexts(json, "waivers", rule.Waivers);
        WriteTexts(json, "tags", rule.Tags);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleSource? source)
    {
        if (source is null)
        {
            return;
        }

        json.WriteStartObject("source");
        json.WriteString("document", source.Document);
        WriteOptional(json, "date", source.Date?.ToString());
        WriteOptional(json, "fact", source.Fact);
        WriteOptional(json, "page", source.Page);
        WriteOptional(json, "url", source.Url);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DateRange? window)
    {
        if (window is null)
        {
            json.WriteNull("window");
            return;
        }

        json.WriteStartObject("window");
        json.WriteString("from", window.From?.ToString());
        json.WriteString("to", window.To?.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, string? file)
    {
        json.WriteStartObject();
        json.WriteString("reason", VerdictNames.Of(finding.Reason));
        json.WriteString("message", finding.Message);
        json.WriteString("pointer", finding.Pointer);
        WriteOptional(json, "key", finding.Key);
        Write(json, finding.Location, file);
        json.WriteStartArray("evidence");
        foreach (var evidence in finding.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("expression", evidence.Expression);
            json.WritePropertyName("value");
            WriteValue(json, evidence.Value);
            json.WriteString("pointer", evidence.Pointer);
            Write(json, evidence.Location, file);
            WriteOptional(json, "note", evidence.Note);
            json.WriteString("role", VerdictNames.Of(evidence.Role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Line and column; and the file, where it is another one than the plan's (a scenario's).</summary>
    private static void Write(Utf8JsonWriter json, Location? location, string? file)
    {
        if (location is null)
        {
            return;
        }

        if (location.Source.Path != file)
        {
            WriteOptional(json, "file", location.Source.Path);
        }

        json.WriteNumber("line", location.Start.Line);
        json.WriteNumber("column", location.Start.Column);
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long whole:
                json.WriteNumberValue(whole);
                break;
            case decimal number:
                json.WriteRawValue(ExactNumber.Format(number));
                break;
            default:
                json.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
