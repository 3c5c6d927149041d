using System.Globalization;
using System.Text.Json.Nodes;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Testing.Generating;

/// <summary>Walks plans along their model.</summary>
internal static class PlanValues
{
    /// <summary>Every object of a plan with its type and pointer, outer ones first.</summary>
    public static IEnumerable<(JsonObject Object, EntityType Type, string Pointer)> Objects(
        JsonObject plan,
        ModelSchema model
    ) => Objects(plan, model.Plan, "");

    /// <summary>Every single value with its member, items of lists of texts too.</summary>
    public static IEnumerable<(ModelMember Member, JsonNode Value)> Scalars(JsonObject plan, ModelSchema model)
    {
        foreach (var (o, type, _) in Objects(plan, model))
        {
            foreach (var member in type.Members.Where(m => ScalarJson.KindOf(m) is not null))
            {
                switch (o[member.JsonName])
                {
                    case JsonArray array:
                        foreach (var item in array)
                        {
                            yield return (member, item!);
                        }

                        break;
                    case JsonValue value:
                        yield return (member, value);
                        break;
                }
            }
        }
    }

    /// <summary>The type of the objects in a collection; null for lists of single values and for single objects.</summary>
    public static EntityType? ItemOf(ModelMember member) =>
        member.Reference is null && member.Type is SequenceType { Element: EntityType item } ? item : null;

    private static IEnumerable<(JsonObject Object, EntityType Type, string Pointer)> Objects(
        JsonObject o,
        EntityType type,
        string pointer
    )
    {
        yield return (o, type, pointer);
        foreach (var member in type.Members.Where(m => m.Reference is null))
        {
            var inner = o[member.JsonName];
            var here = $"{pointer}/{Language.Json.JsonPointer.Escape(member.JsonName)}";
            if (inner is JsonObject single && member.Type is EntityType entity)
            {
                foreach (var found in Objects(single, entity, here))
                {
                    yield return found;
                }
            }
            else if (inner is JsonArray array && ItemOf(member) is { } item)
            {
                for (var i = 0; i < array.Count; i++)
                {
                    if (array[i] is JsonObject element)
                    {
                        var at = string.Create(CultureInfo.InvariantCulture, $"{here}/{i}");
                        foreach (var found in Objects(element, item, at))
                        {
                            yield return found;
                        }
                    }
                }
            }
        }
    }
}
