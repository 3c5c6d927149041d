using System.Text.Json.Nodes;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Closures;

/// <summary>Writes a plan of any layout as JSON, through the layout itself.</summary>
internal static class PlanWriter
{
    public static JsonObject Write(object owner, EntityType type, PlanLayout layout)
    {
        var json = new JsonObject();
        foreach (var member in type.Members)
        {
            if (member.Type is SequenceType { Element: var element })
            {
                if (layout.ReadItems(owner, member) is { } items)
                {
                    json[member.JsonName] = new JsonArray([.. items.Select(i => Write(i, member, element, layout))]);
                }
            }
            else if (layout.Read(owner, member) is { } value)
            {
                json[member.JsonName] = Write(value, member, member.Type, layout);
            }
        }

        return json;
    }

    private static JsonNode Write(object value, ModelMember member, RuleType type, PlanLayout layout) =>
        value switch
        {
            bool flag => JsonValue.Create(flag),
            long whole => JsonValue.Create(whole),
            decimal number => JsonValue.Create(number),
            string or Date or Period => JsonValue.Create(value.ToString()!),
            _ when member.Reference is null => Write(value, (EntityType)type, layout),
            _ => throw new InvalidOperationException($"{member} holds {value}."),
        };
}
