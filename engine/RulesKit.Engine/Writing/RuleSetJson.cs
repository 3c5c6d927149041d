using RulesKit.Language.Formatting;
using RulesKit.Language.Json;

namespace RulesKit.Engine.Writing;

/// <summary>
/// Writes a rule set in its canonical form: keys in one order, two blanks for each level, short values on one line.
/// What is written again comes out byte for byte the same.
/// </summary>
internal static class RuleSetJson
{
    private static readonly string[] RuleSetKeys =
    [
        "$schema",
        "id",
        "version",
        "title",
        "description",
        "model",
        "constants",
        "definitions",
        "suppress",
        "rules",
    ];

    private static readonly string[] RuleKeys =
    [
        "id",
        "title",
        "reason",
        "source",
        "owner",
        "decided",
        "severity",
        "window",
        "forEach",
        "when",
        "expects",
        "require",
        "message",
        "tags",
        "straddle",
        "supersedes",
        "reviewBy",
        "exceptions",
        "suppress",
    ];

    private static readonly Dictionary<string, string[]> PartKeys = new(StringComparer.Ordinal)
    {
        ["source"] = ["document", "date", "fact", "page", "url"],
        ["window"] = ["from", "to", "for"],
        ["expects"] = ["every", "within"],
        ["exceptions"] = ["when", "reason", "approver"],
        ["suppress"] = ["id", "reason"],
    };

    /// <summary>The text of a rule set; it ends with a line break.</summary>
    public static string Write(JsonObject ruleSet)
    {
        var writer = new JsonTextWriter();
        writer.Object(
            Sorted(ruleSet, RuleSetKeys),
            (key, value) =>
            {
                if (key == "rules" && value is JsonArray rules)
                {
                    writer.Array(rules.Items, WriteRule);
                }
                else if (key == "definitions" && value is JsonObject definitions)
                {
                    writer.Object(definitions.Properties, (_, text) => writer.Value(Expression(text)));
                }
                else
                {
                    writer.Value(Ordered(key, value));
                }
            }
        );
        return writer.Finish();

        void WriteRule(JsonValue rule)
        {
            if (rule is JsonObject json)
            {
                writer.Object(Sorted(json, RuleKeys), (key, value) => writer.Value(Formatted(key, value)));
            }
            else
            {
                writer.Value(rule);
            }
        }
    }

    /// <summary>A part of a rule with its keys in order and its expressions in their one layout.</summary>
    private static JsonValue Formatted(string key, JsonValue value) =>
        (key, value) switch
        {
            ("when" or "require", _) => Expression(value),
            ("forEach", JsonObject variables) => With(variables, (_, sequence) => Expression(sequence)),
            ("exceptions", JsonArray { Items: var items } list) => new JsonArray(
                list.Source,
                list.Span,
                items.Select(item => Ordered(key, FormattedException(item))).ToArray()
            ),
            _ => Ordered(key, value),
        };

    private static JsonValue FormattedException(JsonValue value) =>
        value is JsonObject json ? With(json, (name, inner) => name == "when" ? Expression(inner) : inner) : value;

    private static JsonObject With(JsonObject json, Func<string, JsonValue, JsonValue> change) =>
        new(
            json.Source,
            json.Span,
            json.Properties.Select(p => new JsonProperty(p.NameNode, change(p.Name, p.Value))).ToArray()
        );

    private static JsonValue Expression(JsonValue value) =>
        value is JsonString text
            ? new JsonString(text.Source, text.Span, ExpressionFormatter.Format(text.Value))
            : value;

    /// <summary>A part of a rule with its keys in order.</summary>
    private static JsonValue Ordered(string key, JsonValue value) =>
        !PartKeys.TryGetValue(key, out var keys) ? value
        : value is JsonObject part ? new JsonObject(part.Source, part.Span, Sorted(part, keys))
        : value is JsonArray parts
            ? new JsonArray(parts.Source, parts.Span, parts.Items.Select(p => Ordered(key, p)).ToArray())
        : value;

    /// <summary>Keys without a place in the order come last, as they stood.</summary>
    private static JsonProperty[] Sorted(JsonObject json, string[] keys) =>
        json.Properties.OrderBy(p => Array.IndexOf(keys, p.Name) is var i and >= 0 ? i : keys.Length).ToArray();
}
