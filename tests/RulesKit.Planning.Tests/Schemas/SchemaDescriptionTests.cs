using System.Text.Json.Nodes;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>An editor has something to say at every key.</summary>
public sealed class SchemaDescriptionTests
{
    public static TheoryData<string> Names => [.. ShippedSchema.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_and_every_definition_has_a_title_and_a_description(string name)
    {
        var root = ShippedSchema.Read(name);
        SchemaKeywords
            .Schemas(root)
            .Where(part => part.Pointer.Length == 0 || NamedIn(part.Pointer) is "properties" or "$defs")
            .Where(part => !HasText(root, part.Schema, "title") || !HasText(root, part.Schema, "description"))
            .Select(part => part.Pointer)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_model_of_a_rule_set_may_be_a_type()
    {
        var model = ShippedSchema.Read("ruleset.schema.json")["properties"]!["model"]!;
        model["description"]!.GetValue<string>().ShouldContain("clr:");
    }

    private static string? NamedIn(string pointer) => pointer.Split('/') is [.., var keyword, _] ? keyword : null;

    /// <summary>Whether a schema says a text, or what it refers to does.</summary>
    private static bool HasText(JsonObject root, JsonObject schema, string keyword) =>
        schema[keyword] is JsonValue value
            ? value.GetValue<string>().Trim().Length > 0
            : schema["$ref"]?.GetValue<string>() is { } target
                && HasText(root, root["$defs"]![target["#/$defs/".Length..]]!.AsObject(), keyword);
}
