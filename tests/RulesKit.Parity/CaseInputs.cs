using System.Collections;
using System.Dynamic;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using RulesEngine.HelperFunctions;
using RulesKit.Workflows.Tests.Conformance;
using JsonSerializer = System.Text.Json.JsonSerializer;
using TheirParameter = RulesEngine.Models.RuleParameter;

namespace RulesKit.Parity;

/// <summary>Binds a case's inputs as the data's README says.</summary>
internal static class CaseInputs
{
    public static TheirParameter[] Of(JsonObject json)
    {
        var types = json["types"] as JsonObject;
        var isStj = json["binding"]?.GetValue<string>() == "stj";
        return
        [
            .. json["inputs"]!
                .AsObject()
                .Select(input =>
                {
                    var text = input.Value?.ToJsonString() ?? "null";
                    var value =
                        types?[input.Key] is { } schema
                            ? TypedInputs.Create(input.Key, Element(schema.ToJsonString()), Element(text))
                        : isStj ? ByStj(text)
                        : ByNewtonsoft(text);
                    return new TheirParameter(input.Key, value);
                }),
        ];
    }

    private static JsonElement Element(string text) => JsonDocument.Parse(text).RootElement;

    private static object? ByStj(string text)
    {
        var element = Element(text);
        return element.ValueKind == JsonValueKind.Object ? JsonSerializer.Deserialize<ExpandoObject>(text) : element;
    }

    /// <summary>A value as it is inside of an object; a list as the engine makes it of one.</summary>
    private static object? ByNewtonsoft(string text)
    {
        var whole = JsonConvert.DeserializeObject<ExpandoObject>($$"""{"x":{{text}}}""", new ExpandoObjectConverter())!;
        var value = ((IDictionary<string, object?>)whole)["x"];
        if (value is not IList)
        {
            return value;
        }

        object made = Utils.CreateObject(Utils.CreateAbstractClassType(whole), whole);
        return made.GetType().GetProperty("x")!.GetValue(made);
    }
}
