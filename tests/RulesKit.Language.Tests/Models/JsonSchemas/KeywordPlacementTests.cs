using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Models.JsonSchemas.SchemaMistakes;

namespace RulesKit.Language.Tests.Models.JsonSchemas;

/// <summary>JSON Schema ignores a keyword in the wrong place; a model reports it.</summary>
public class KeywordPlacementTests
{
    [Theory]
    [InlineData("x-rk-unit", "\"money\"")]
    [InlineData("x-rk-step", "1")]
    [InlineData("x-rk-measure", "\"flow\"")]
    [InlineData("x-rk-movable", "true")]
    [InlineData("x-rk-ref", "\"/things\"")]
    [InlineData("x-rk-type", "\"period\"")]
    [InlineData("minimum", "0")]
    [InlineData("enum", "[\"x\"]")]
    [InlineData("pattern", "\"^x\"")]
    [InlineData("format", "\"date\"")]
    [InlineData("x-rk-key", "[\"id\"]")]
    [InlineData("required", "[\"id\"]")]
    public void What_is_said_of_items_stands_under_items(string keyword, string value) =>
        ShouldReport(
            SchemaTexts.Plan(
                $$""" "a": { "type": "array", [|"{{keyword}}"|]: {{value}}, "items": { "type": "integer" } } """
            ),
            DiagnosticCatalog.InvalidModel,
            $"\"{keyword}\" says nothing in the schema of an array. Write it into \"items\"."
        );

    [Theory]
    [InlineData("minimum", "0")]
    [InlineData("x-rk-movable", "true")]
    [InlineData("items", "{}")]
    [InlineData("minItems", "1")]
    public void Objects_have_members_and_nothing_of_values_or_arrays(string keyword, string value) =>
        ShouldReport(
            SchemaTexts.Plan(
                $$""" "a": { "type": "object", [|"{{keyword}}"|]: {{value}}, "additionalProperties": false, "properties": { "x": { "type": "string" } } } """
            ),
            DiagnosticCatalog.InvalidModel,
            $"\"{keyword}\" says nothing in the schema of an object."
        );

    [Theory]
    [InlineData("properties", "{}")]
    [InlineData("required", "[]")]
    [InlineData("additionalProperties", "false")]
    [InlineData("x-rk-key", "[\"id\"]")]
    [InlineData("x-rk-dated", "\"date\"")]
    [InlineData("x-rk-currency", "\"currency\"")]
    [InlineData("items", "{}")]
    [InlineData("minItems", "1")]
    public void Single_values_have_neither_members_nor_items(string keyword, string value) =>
        ShouldReport(
            SchemaTexts.Plan($$""" "a": { "type": "string", [|"{{keyword}}"|]: {{value}} } """),
            DiagnosticCatalog.InvalidModel,
            $"\"{keyword}\" says nothing in the schema of a single value."
        );

    [Theory]
    [InlineData("x-rk-name", "\"Other\"")]
    [InlineData("x-rk-role", "\"planId\"")]
    public void Items_have_neither_names_nor_roles(string keyword, string value) =>
        ShouldReport(
            SchemaTexts.Plan(
                $$""" "a": { "type": "array", "items": { "type": "string", [|"{{keyword}}"|]: {{value}} } } """
            ),
            DiagnosticCatalog.InvalidModel,
            $"\"{keyword}\" says nothing in the schema of an array's items. It belongs to a property."
        );

    [Theory]
    [InlineData("x-rk-name", "\"Other\"")]
    [InlineData("x-rk-role", "\"planId\"")]
    [InlineData("minimum", "0")]
    public void The_plan_itself_is_no_property_and_no_value(string keyword, string value) =>
        ShouldReport(
            SchemaTexts.Plan(""" "a": { "type": "string" } """, $"[|\"{keyword}\"|]: {value}"),
            DiagnosticCatalog.InvalidModel,
            $"\"{keyword}\" says nothing in the schema of an object."
        );

    [Theory]
    [InlineData("required", "[\"x\"]")]
    [InlineData("additionalProperties", "false")]
    [InlineData("x-rk-key", "[\"x\"]")]
    [InlineData("x-rk-dated", "\"x\"")]
    [InlineData("x-rk-currency", "\"x\"")]
    public void Nothing_beside_a_ref_changes_an_object(string keyword, string value) =>
        ShouldReport(
            SchemaTexts.Plan(
                $$"""
                "a": { "$ref": "#/$defs/thing" },
                "b": { "$ref": "#/$defs/thing", [|"{{keyword}}"|]: {{value}} }
                """,
                """ "$defs": { "thing": { "type": "object", "additionalProperties": false, "properties": { "x": { "type": "string" } } } } """
            ),
            DiagnosticCatalog.InvalidModel,
            $"\"{keyword}\" stands beside a $ref to an object; write it into the definition, which is one for all."
        );

    [Theory]
    [InlineData("word", "pattern", "\"^[a-z]\"")]
    [InlineData("word", "type", "\"integer\"")]
    [InlineData("words", "items", "{ \"type\": \"string\" }")]
    public void What_can_be_said_once_only_is_not_said_again_beside_a_ref(string name, string keyword, string value) =>
        ShouldReport(
            SchemaTexts.Plan(
                $$""" "a": { "$ref": "#/$defs/{{name}}", [|"{{keyword}}"|]: {{value}} } """,
                """
                "$defs": {
                  "word": { "type": "string", "pattern": "^[a-c]" },
                  "words": { "type": "array", "items": { "$ref": "#/$defs/word" } }
                }
                """
            ),
            DiagnosticCatalog.InvalidModel,
            $"\"{keyword}\" stands beside a $ref that says another one"
        );
}
