using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Changes;

/// <summary>Rewrites a plan's JSON along the path of one change. Used once.</summary>
internal sealed class ChangeRewriter(Change change, DiagnosticBag diagnostics)
{
    private readonly ValueChange values = new(change, diagnostics);

    /// <summary>Places that the change applied to.</summary>
    public int Matches { get; private set; }

    /// <summary>The value with the change made; the same instance where nothing below it changed.</summary>
    public JsonValue Rewrite(JsonObject root, EntityType type) => Rewrite(root, type, 0) ?? root;

    /// <summary>The rewritten value; null when it is taken out.</summary>
    private JsonValue? Rewrite(JsonValue value, RuleType? type, int depth)
    {
        if (depth == change.Path.Steps.Count)
        {
            Matches++;
            return change.Kind switch
            {
                ChangeKind.Remove => null,
                ChangeKind.Set => change.Value,
                ChangeKind.Add => Append(value),
                _ => values.Apply(value, type),
            };
        }

        return value switch
        {
            JsonObject o => RewriteObject(o, type as EntityType, depth),
            JsonArray a => RewriteArray(a, type?.ElementType(), depth),
            _ => value,
        };
    }

    private JsonObject RewriteObject(JsonObject value, EntityType? type, int depth)
    {
        var step = change.Path.Steps[depth];
        var properties = new List<JsonProperty>(value.Properties.Count + 1);
        foreach (var property in value.Properties)
        {
            var rewritten = step.Matches(property.Name)
                ? Rewrite(property.Value, MemberType(type, property.Name), depth + 1)
                : property.Value;
            if (rewritten is not null)
            {
                properties.Add(rewritten == property.Value ? property : new JsonProperty(property.NameNode, rewritten));
            }
        }

        var creates = depth == change.Path.Steps.Count - 1 && (change.Kind is ChangeKind.Set or ChangeKind.Add);
        if (creates && step.Token is { } name && value.Find(name) is null)
        {
            Matches++;
            var nameNode = new JsonString(change.PathText.Source, change.PathText.Span, name);
            var created = change.Kind == ChangeKind.Set ? change.Value! : ArrayOf(change.Value!);
            properties.Add(new JsonProperty(nameNode, created));
        }

        return new JsonObject(value.Source, value.Span, properties);
    }

    private JsonArray RewriteArray(JsonArray value, RuleType? element, int depth)
    {
        var step = change.Path.Steps[depth];
        var items = new List<JsonValue>(value.Items.Count);
        for (var i = 0; i < value.Items.Count; i++)
        {
            var item = value.Items[i];
            var rewritten = step.Matches(i, item) ? Rewrite(item, element, depth + 1) : item;
            if (rewritten is not null)
            {
                items.Add(rewritten);
            }
        }

        return new JsonArray(value.Source, value.Span, items);
    }

    private JsonValue Append(JsonValue value)
    {
        if (value is JsonArray array)
        {
            return new JsonArray(array.Source, array.Span, [.. array.Items, change.Value!]);
        }

        values.Refuse($"\"add\" appends to an array; {change.PathText.Value} is {value.Describe()}.");
        return value;
    }

    private static JsonArray ArrayOf(JsonValue item) => new(item.Source, item.Span, [item]);

    private static RuleType? MemberType(EntityType? type, string jsonName) =>
        type?.FindJsonMember(jsonName) is { Reference: null } member ? member.Type : null;
}
