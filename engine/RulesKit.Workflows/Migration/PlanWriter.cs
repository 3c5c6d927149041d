using System.Globalization;
using RulesKit.Language.Json;
using RulesKit.Workflows.Inputs;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using PlanArray = System.Text.Json.Nodes.JsonArray;
using PlanObject = System.Text.Json.Nodes.JsonObject;
using PlanValue = System.Text.Json.Nodes.JsonValue;

namespace RulesKit.Workflows.Migration;

/// <summary>Writes inputs as a plan of the inferred model: without nulls, and with days for dates.</summary>
internal static class PlanWriter
{
    public static PlanObject Write(JsonObject inputs, SampleShape shape)
    {
        var plan = new PlanObject();
        foreach (var property in inputs.Properties)
        {
            if (
                shape.Members.TryGetValue(property.Name, out var member)
                && member.IsUsable
                && property.Value is not JsonNull
            )
            {
                plan[property.Name] = Value(property.Value, member);
            }
        }

        return plan;
    }

    private static JsonNode? Value(JsonValue value, SampleShape shape) =>
        value switch
        {
            JsonObject json => Write(json, shape),
            JsonArray array => new PlanArray([
                .. array.Items.Where(i => i is not JsonNull).Select(i => Value(i, shape.Item!)),
            ]),
            JsonBoolean flag => PlanValue.Create(flag.Value),
            JsonString text when shape.Kind == SampleKind.Date && JsonValues.ToObject(text) is DateTime date => Day(
                date
            ),
            JsonString text => PlanValue.Create(text.Value),
            JsonNumber number => JsonNode.Parse(number.Text),
            _ => null,
        };

    private static PlanValue Day(DateTime date) =>
        PlanValue.Create(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))!;
}
