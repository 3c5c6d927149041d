using System.Globalization;
using System.Text.Json;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Explaining;
using RulesKit.Language.Json;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Rendering;

/// <summary>An explanation for programs; docs/explain.md says what stands where.</summary>
internal static class ExplainJson
{
    public static void Write(TextWriter output, ExplainedRule rule) =>
        JsonOutput.Write(output, json => Write(json, rule));

    /// <summary>The same bytes, without the line end.</summary>
    public static ReadOnlyMemory<byte> ToBytes(ExplainedRule rule) => JsonOutput.ToBytes(json => Write(json, rule));

    private static void Write(Utf8JsonWriter json, ExplainedRule rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Verdict.Id);
        json.WriteString("title", rule.Verdict.Title);
        json.WriteString("outcome", VerdictNames.Of(rule.Verdict.Outcome));
        WriteOptional(json, "whyNotInForce", rule.WhyNotInForce);
        if (rule.Source is { } source)
        {
            json.WriteObject("items", () => Write(json, source));
        }

        json.WriteArray("judgements", rule.Items, item => Write(json, item));
        json.WriteArray("definitions", rule.Definitions, definition => Write(json, definition));
        json.WriteArray(
            "lacks",
            rule.Lacks,
            lack =>
            {
                json.WriteString("pointer", lack.Pointer);
                json.WriteString("message", lack.Message);
            }
        );
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ExplainedItem item)
    {
        json.WriteString("pointer", item.Pointer);
        WriteOptional(json, "key", item.Key);
        WritePlace(json, item.Location);
        json.WriteString("judgement", NameOf(item.Judgement));
        WriteOptional(
            json,
            "date",
            item.Date is null ? null : Convert.ToString(item.Date, CultureInfo.InvariantCulture)
        );
        json.WriteString("window", NameOf(item.Window));
        WriteOptional(json, "doubt", item.Doubt);
        if (item.When is { } when)
        {
            json.WriteObject("when", () => Write(json, when));
        }

        if (item.Require is { } require)
        {
            json.WriteObject("require", () => Write(json, require));
        }

        if (item.Exceptions.Count > 0)
        {
            json.WriteArray("exceptions", item.Exceptions, exception => Write(json, exception));
        }
    }

    private static void Write(Utf8JsonWriter json, ExplainedExpression node)
    {
        json.WriteString("expression", node.Written);
        if (!node.IsNeeded)
        {
            json.WriteString("state", "notNeeded");
            return;
        }

        json.WriteString("state", NameOf(node.State));
        WriteValue(json, node.Value);
        WriteOptional(json, "note", node.Note);
        WriteOptional(json, "pointer", node.Pointer);
        WritePlace(json, node.Location);
        if (node.Parts.Count > 0)
        {
            json.WriteArray("parts", node.Parts, part => Write(json, part));
        }

        if (node.Cases.Count > 0)
        {
            json.WriteArray("cases", node.Cases, found => Write(json, found));
            json.WriteNumber("moreCases", node.MoreCases);
        }
    }

    private static void Write(Utf8JsonWriter json, ExplainedCase found)
    {
        json.WriteArray("of", found.Items, item => Write(json, item));
        json.WriteBoolean("maybe", found.IsMaybe);
        json.WriteBoolean("decisive", found.IsDecisive);
        json.WriteObject("body", () => Write(json, found.Body));
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        const string Name = "value";
        switch (value)
        {
            case null:
                break;
            case bool flag:
                json.WriteBoolean(Name, flag);
                break;
            case long whole:
                json.WriteNumber(Name, whole);
                break;
            case decimal number:
                json.WritePropertyName(Name);
                json.WriteRawValue(ExactNumber.Format(number));
                break;
            case ExplainedObject found:
                json.WriteObject(
                    Name,
                    () =>
                    {
                        json.WriteString("pointer", found.Pointer);
                        WriteOptional(json, "key", found.Key);
                    }
                );
                break;
            case ExplainedSequence sequence:
                json.WriteObject(
                    Name,
                    () =>
                    {
                        json.WriteNumber("count", sequence.Count);
                        json.WriteNumber("maybe", sequence.Maybe);
                    }
                );
                break;
            case DateRange range:
                json.WriteObject(
                    Name,
                    () =>
                    {
                        WriteOptional(json, "from", range.From?.ToString());
                        WriteOptional(json, "to", range.To?.ToString());
                    }
                );
                break;
            default:
                json.WriteString(Name, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WritePlace(Utf8JsonWriter json, Location? location)
    {
        if (location is not null)
        {
            json.WriteNumber("line", location.Start.Line);
            json.WriteNumber("column", location.Start.Column);
        }
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static string NameOf(ValueState state) =>
        state switch
        {
            ValueState.Known => "known",
            ValueState.Missing => "missing",
            _ => "fault",
        };

    private static string NameOf(ItemJudgement judgement) =>
        judgement switch
        {
            ItemJudgement.OutOfScope => "outOfScope",
            ItemJudgement.Passed => "passed",
            ItemJudgement.Failed => "failed",
            ItemJudgement.Missing => "missing",
            ItemJudgement.Fault => "fault",
            _ => "straddle",
        };

    private static string NameOf(WindowMembership membership) =>
        membership switch
        {
            WindowMembership.Outside => "outside",
            WindowMembership.Inside => "inside",
            WindowMembership.Straddles => "straddles",
            _ => "undated",
        };
}
