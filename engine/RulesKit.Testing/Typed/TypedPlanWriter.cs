using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;

namespace RulesKit.Testing.Typed;

/// <summary>Writes objects as the JSON that they stand for, so that typed plans shrink as documents do.</summary>
internal static class TypedPlanWriter
{
    public static PlanDocument Write(object plan) => new(Object(plan));

    private static JsonObject Object(object value)
    {
        var written = new JsonObject();
        foreach (var member in ClrProperties.Of(value.GetType()))
        {
            if (value.GetType().GetProperty(member.Name)!.GetValue(value) is { } inner)
            {
                written[member.JsonName] = Node(inner);
            }
        }

        return written;
    }

    private static JsonNode Node(object value) =>
        value switch
        {
            string or bool or long or decimal or Date or Period => ScalarJson.Write(value),
            int whole => ScalarJson.Write((long)whole),
            DateOnly day => ScalarJson.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Enum choice => ScalarJson.Write(TextOf(choice)),
            IEnumerable items => new JsonArray([.. items.Cast<object>().Select(Node)]),
            _ => Object(value),
        };

    private static string TextOf(Enum choice)
    {
        var fields = choice
            .GetType()
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .OrderBy(f => f.MetadataToken);
        return ClrEnumTexts.Of(choice.GetType())[fields.ToList().FindIndex(f => f.Name == choice.ToString())];
    }
}
