using System.Text.Json.Nodes;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>The validator judges by every keyword that the shipped schemas use; otherwise its verdicts would say nothing.</summary>
public sealed class SchemaKeywordTests
{
    /// <summary>For each keyword a schema, a document that it accepts and one that it must refuse.</summary>
    private static readonly Dictionary<string, (string Schema, string Fine, string Wrong)> Proofs = new(
        StringComparer.Ordinal
    )
    {
        ["type"] = ("""{ "type": ["string", "number"] }""", "1.5", "true"),
        ["enum"] = ("""{ "enum": ["a", "b"] }""", "\"a\"", "\"A\""),
        ["pattern"] = ("""{ "type": "string", "pattern": "^P(?=[0-9])([0-9]+Y)?$" }""", "\"P3Y\"", "\"P3Y\\n\""),
        ["minLength"] = ("""{ "type": "string", "minLength": 1 }""", "\"a\"", "\"\""),
        ["maxLength"] = ("""{ "type": "string", "maxLength": 2 }""", "\"ab\"", "\"abc\""),
        ["format"] = ("""{ "type": "string", "format": "date" }""", "\"2028-02-29\"", "\"2027-02-29\""),
        ["minimum"] = ("""{ "type": "number", "minimum": 0 }""", "0", "-0.001"),
        ["maximum"] = ("""{ "type": "number", "maximum": 1 }""", "1", "1.001"),
        ["items"] = ("""{ "type": "array", "items": { "type": "integer" } }""", "[1, 2]", "[1, \"2\"]"),
        ["minItems"] = ("""{ "type": "array", "minItems": 1 }""", "[0]", "[]"),
        ["uniqueItems"] = ("""{ "type": "array", "uniqueItems": true }""", "[\"a\", \"b\"]", "[\"a\", \"b\", \"a\"]"),
        ["properties"] = ("""{ "properties": { "a": { "type": "string" } } }""", "{ \"a\": \"\" }", "{ \"a\": 1 }"),
        ["required"] = ("""{ "type": "object", "required": ["a", "b"] }""", "{ \"a\": 1, \"b\": 2 }", "{ \"a\": 1 }"),
        ["additionalProperties"] = (
            """{ "properties": { "a": {} }, "additionalProperties": false }""",
            "{ \"a\": 1 }",
            "{ \"a\": 1, \"A\": 1 }"
        ),
        ["minProperties"] = ("""{ "type": "object", "minProperties": 1 }""", "{ \"a\": 1 }", "{}"),
        ["maxProperties"] = ("""{ "type": "object", "maxProperties": 1 }""", "{ \"a\": 1 }", "{ \"a\": 1, \"b\": 1 }"),
        ["propertyNames"] = (
            """{ "propertyNames": { "pattern": "^[a-z]+$", "maxLength": 3 }, "additionalProperties": { "type": "string" } }""",
            "{ \"abc\": \"\" }",
            "{ \"abcd\": \"\" }"
        ),
        ["anyOf"] = ("""{ "anyOf": [{ "type": "string" }, { "required": ["a"] }] }""", "{ \"a\": 1 }", "{ \"b\": 1 }"),
        ["not"] = ("""{ "not": { "required": ["a", "b"] } }""", "{ \"a\": 1 }", "{ \"a\": 1, \"b\": 1 }"),
        ["dependentRequired"] = ("""{ "dependentRequired": { "a": ["b"] } }""", "{ \"b\": 1 }", "{ \"a\": 1 }"),
        ["if"] = (Conditional, "{ \"a\": 1, \"b\": 1 }", "{ \"a\": 1 }"),
        ["then"] = (Conditional, "{}", "{ \"a\": 1 }"),
        ["$ref"] = (Referring, "[\"a\"]", "[1]"),
        ["$defs"] = (Referring, "[]", "[{}]"),
    };

    private const string Conditional = """{ "if": { "required": ["a"] }, "then": { "required": ["b"] } }""";

    private const string Referring =
        """{ "items": { "$ref": "#/$defs/x", "title": "T" }, "$defs": { "x": { "$ref": "#/$defs/y" }, "y": { "type": "string" } } }""";

    public static TheoryData<string> Keywords => [.. Proofs.Keys];

    [Theory]
    [MemberData(nameof(Keywords))]
    public void The_validator_refuses_by(string keyword)
    {
        var (schema, fine, wrong) = Proofs[keyword];
        var validator = new SchemaValidator(JsonNode.Parse(schema)!.AsObject());
        validator.Mistakes(fine).ShouldBeEmpty();
        validator.Mistakes(wrong).ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_keyword_in_use_is_proven() =>
        ShippedSchema
            .Names.SelectMany(name => SchemaKeywords.Schemas(ShippedSchema.Read(name)))
            .SelectMany(part => part.Schema.Select(p => p.Key))
            .Where(keyword => !SchemaKeywords.IsAnnotation(keyword))
            .Distinct(StringComparer.Ordinal)
            .Except(Proofs.Keys, StringComparer.Ordinal)
            .ShouldBeEmpty();
}
