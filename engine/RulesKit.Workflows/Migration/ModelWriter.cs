using System.Text.Json.Nodes;

namespace RulesKit.Workflows.Migration;

/// <summary>Writes the model schema of what the samples hold: what all of them have is required.</summary>
internal static class ModelWriter
{
    /// <param name="title">The workflow.</param>
    /// <param name="root">What holds the inputs.</param>
    public static JsonObject Write(string title, SampleShape root)
    {
        var definitions = new JsonObject();
        var schema = Entity(root, definitions, "Input");
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", title);
        schema.Insert(
            2,
            "description",
            "Inferred from sample inputs of the workflow; say more of units, ranges and texts where you know more."
        );
        if (definitions.Count > 0)
        {
            schema["$defs"] = definitions;
        }

        return schema;
    }

    private static JsonObject Entity(SampleShape shape, JsonObject definitions, string path)
    {
        var names = shape.UsableMembers;
        var natives = NativeNames.Members(names);
        var properties = new JsonObject();
        for (var i = 0; i < names.Count; i++)
        {
            var member = Member(shape.Members[names[i]], definitions, path + natives[i]);
            if (Language.Models.MemberName.FromJson(names[i]) != natives[i])
            {
                member["x-rk-name"] = natives[i];
            }

            properties[names[i]] = member;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. names.Where(n => !shape.IsOptional(n)).Select(n => (JsonNode)n)]),
            ["properties"] = properties,
        };
    }

    private static JsonObject Member(SampleShape shape, JsonObject definitions, string path)
    {
        switch (shape.Kind)
        {
            case SampleKind.Boolean:
                return new JsonObject { ["type"] = "boolean" };
            case SampleKind.Integer:
                return new JsonObject { ["type"] = "integer" };
            case SampleKind.Number:
                return new JsonObject { ["type"] = "number" };
            case SampleKind.Date:
                return new JsonObject { ["type"] = "string", ["format"] = "date" };
            case SampleKind.List:
                return new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = Member(shape.Item!, definitions, path + "Item"),
                };
            case SampleKind.Object:
                definitions[path] = Entity(shape, definitions, path);
                return new JsonObject { ["$ref"] = "#/$defs/" + path };
            default:
                return new JsonObject { ["type"] = "string" };
        }
    }
}
