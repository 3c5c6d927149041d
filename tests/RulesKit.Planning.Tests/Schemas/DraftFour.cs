using System.Text.Json.Nodes;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>
/// Says what a schema of draft 2020-12 says in the keywords of draft 4, which is what the validator knows. Only keywords that
/// have an exact counterpart are rewritten; the shipped files keep the newer ones, since editors explain them better.
/// </summary>
internal static class DraftFour
{
    public static JsonObject Of(JsonObject schema)
    {
        var lowered = schema.DeepClone().AsObject();
        var schemas = SchemaKeywords.Schemas(lowered).Select(s => s.Schema).ToArray();
        foreach (var part in schemas)
        {
            LowerReference(part);
            LowerPatterns(part);
        }

        foreach (var part in schemas.Where(s => s.ContainsKey("propertyNames")))
        {
            LowerPropertyNames(part, lowered);
        }

        foreach (var part in schemas)
        {
            LowerConditions(part);
        }

        if (Take(lowered, "$defs") is { } definitions)
        {
            lowered["definitions"] = definitions;
        }

        lowered.Remove("$id");
        lowered["$schema"] = "http://json-schema.org/draft-04/schema#";
        return lowered;
    }

    /// <summary>Draft 4 looks at nothing beside $ref, so nothing but annotations may stand there.</summary>
    private static void LowerReference(JsonObject part)
    {
        if (part["$ref"]?.GetValue<string>() is not { } target)
        {
            return;
        }

        part.Select(p => p.Key)
            .Where(k => k != "$ref" && !SchemaKeywords.IsAnnotation(k))
            .ShouldBeEmpty($"A keyword beside the $ref to {target} would be overlooked.");
        part["$ref"] = target.Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal);
    }

    /// <summary>In .NET $ is also before a last line break; in a schema it is the end alone.</summary>
    private static void LowerPatterns(JsonObject part)
    {
        if (part["pattern"]?.GetValue<string>() is { } pattern && pattern.EndsWith('$'))
        {
            part["pattern"] = pattern[..^1] + @"\z";
        }
    }

    private static void LowerPropertyNames(JsonObject part, JsonObject root)
    {
        var names = Take(part, "propertyNames")!.AsObject();
        if (names["$ref"]?.GetValue<string>() is { } target)
        {
            names = root["$defs"]![target["#/definitions/".Length..]]!.AsObject();
        }

        names
            .Select(p => p.Key)
            .Where(k => k is not ("pattern" or "maxLength" or "type") && !SchemaKeywords.IsAnnotation(k))
            .ShouldBeEmpty();
        var pattern = names["pattern"]!.GetValue<string>();
        var length = names["maxLength"] is { } most ? $@"(?=.{{0,{most.ToJsonString()}}}\z)" : "";
        part["patternProperties"] = new JsonObject { [length + pattern] = Take(part, "additionalProperties")! };
        part["additionalProperties"] = false;
    }

    private static void LowerConditions(JsonObject part)
    {
        var all = new JsonArray();
        foreach (var (key, needed) in Take(part, "dependentRequired")?.AsObject() ?? [])
        {
            all.Add(Either(Not(Requiring(new JsonArray(key))), Requiring(needed!.DeepClone())));
        }

        if (Take(part, "if") is { } condition)
        {
            all.Add(Either(Not(condition), Take(part, "then")!));
        }

        if (all.Count > 0)
        {
            part.ContainsKey("allOf").ShouldBeFalse();
            part["allOf"] = all;
        }
    }

    private static JsonObject Either(JsonNode one, JsonNode other) => new() { ["anyOf"] = new JsonArray(one, other) };

    private static JsonObject Not(JsonNode schema) => new() { ["not"] = schema };

    private static JsonObject Requiring(JsonNode keys) => new() { ["required"] = keys };

    private static JsonNode? Take(JsonObject from, string key)
    {
        var value = from[key];
        from.Remove(key);
        return value;
    }
}
