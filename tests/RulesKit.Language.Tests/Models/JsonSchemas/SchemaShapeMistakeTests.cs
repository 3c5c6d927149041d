using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using static RulesKit.Language.Tests.Models.JsonSchemas.SchemaMistakes;

namespace RulesKit.Language.Tests.Models.JsonSchemas;

/// <summary>Mistakes in the shape of a schema: its objects, arrays and references.</summary>
public class SchemaShapeMistakeTests
{
    [Fact]
    public void Mistakes_of_JSON_are_reported_all() =>
        ShouldReport(
            """{ "type": "object", [|// note|]""" + "\n" + """ "title": [|NaN|] }""",
            DiagnosticCatalog.InvalidJson,
            "A comment",
            "Found NaN"
        );

    [Theory]
    [InlineData("[|[]|]", "A model is a JSON Schema, which is an object; found an array.")]
    [InlineData("[|true|]", "found true.")]
    public void A_schema_is_an_object(string schema, string message) =>
        ShouldReport(schema, DiagnosticCatalog.WrongKind, message);

    [Theory]
    [InlineData(""" "type": [|"array"|] """)]
    [InlineData(""" "type": [|["object", "null"]|] """)]
    public void A_plan_is_an_object(string type) =>
        ShouldReport(
            $$"""{ {{type}}, "additionalProperties": false, "properties": { "a": { "type": "string" } } }""",
            DiagnosticCatalog.InvalidModel,
            "A plan is an object; say \"type\": \"object\"."
        );

    [Fact]
    public void A_plan_says_its_type() =>
        ShouldReport(
            """[|{ "additionalProperties": false, "properties": { "a": { "type": "string" } } }|]""",
            DiagnosticCatalog.InvalidModel,
            "A schema has one type of object, array, string, number, integer, boolean, or one of them and \"null\"."
        );

    [Theory]
    [InlineData(""" [|"a"|]: { "type": "array" } """, "The array \"a\" has no \"items\"; say what its items are.")]
    [InlineData(""" [|"a"|]: { "type": "array", "items": true } """, "The array \"a\" has no \"items\"")]
    [InlineData(
        """ [|"a"|]: { "type": "array", "items": { "type": "array", "items": { "type": "string" } } } """,
        "The items of \"a\" can be neither arrays nor null."
    )]
    [InlineData(
        """ [|"a"|]: { "type": "array", "items": { "type": ["string", "null"] } } """,
        "The items of \"a\" can be neither arrays nor null."
    )]
    public void An_array_says_what_its_items_are(string properties, string message) =>
        ShouldReport(SchemaTexts.Plan(properties), DiagnosticCatalog.InvalidModel, message);

    [Theory]
    [InlineData("""{ "type": "object", [|"properties"|]: { "x": { "type": "string" } } }""")]
    [InlineData(
        """{ "type": "object", "additionalProperties": true, [|"properties"|]: { "x": { "type": "string" } } }"""
    )]
    [InlineData(
        """{ "type": "object", "additionalProperties": {}, [|"properties"|]: { "x": { "type": "string" } } }"""
    )]
    public void An_object_allows_no_other_properties(string schema) =>
        ShouldReport(
            SchemaTexts.Plan($"\"a\": {schema}"),
            DiagnosticCatalog.InvalidModel,
            "A must say \"additionalProperties\": false, so that a misspelt name in a plan is an error."
        );

    [Theory]
    [InlineData("""[|{ "type": "object", "additionalProperties": false }|]""")]
    [InlineData("""[|{ "type": "object", "additionalProperties": false, "properties": [] }|]""")]
    public void An_object_says_which_members_it_has(string schema) =>
        ShouldReport(
            SchemaTexts.Plan($"\"a\": {schema}"),
            DiagnosticCatalog.InvalidModel,
            "A has no \"properties\"; an object says which members it has."
        );

    [Fact]
    public void What_is_required_is_a_property() =>
        ShouldReport(
            SchemaTexts.Plan(""" "market": { "type": "string" } """, """ "required": [|["market", "markt"]|] """),
            DiagnosticCatalog.InvalidModel,
            "\"markt\" is required but stands not under properties. Did you mean 'market'?"
        );

    [Theory]
    [InlineData(
        "[|\"https://example.org/x.json\"|]",
        "a model refers to its own definitions only, as \"#/$defs/name\"."
    )]
    [InlineData("[|\"#/properties/b\"|]", "a model refers to its own definitions only")]
    [InlineData("[|5|]", "$ref is the number 5; a model refers to its own definitions only")]
    [InlineData("[|\"#/$defs/thong\"|]", "\"#/$defs/thong\" names no definition of this file. Did you mean 'thing'?")]
    public void A_ref_names_a_definition_of_the_file(string reference, string message) =>
        ShouldReport(
            SchemaTexts.Plan(
                $$""" "a": { "type": "string", "$ref": {{reference}} } """,
                """ "$defs": { "thing": { "type": "string" } } """
            ),
            DiagnosticCatalog.InvalidModel,
            message
        );

    [Fact]
    public void A_ref_never_leads_back_to_itself() =>
        ShouldReport(
            SchemaTexts.Plan(
                """ "a": { "type": "string", "$ref": "#/$defs/x" } """,
                """ "$defs": { "x": { "$ref": "#/$defs/y" }, "y": { "$ref": [|"#/$defs/x"|] } } """
            ),
            DiagnosticCatalog.InvalidModel,
            "This $ref leads back to itself."
        );

    [Fact]
    public void Mistakes_far_from_each_other_are_reported_together() =>
        ShouldReport(
            SchemaTexts.Plan(
                """ "a": { "type": [|"text"|] }, "b": { "type": "array", "items": { "$ref": "#/$defs/x" } } """,
                """ "required": [|["c"]|], "$defs": { "x": { "type": "string", "pattern": [|"("|] } } """
            ),
            DiagnosticCatalog.InvalidModel,
            "A schema has one type",
            "\"c\" is required",
            "The pattern can't be read"
        );

    [Fact]
    public void A_diagnostic_prints_as_editors_link_it() =>
        Should
            .Throw<ModelException>(() => ModelSchema.FromJsonSchema("\n  []", "plan.schema.json"))
            .Message.ShouldBe(
                "The model has a mistake:\nplan.schema.json(2,3): error RK0004: A model is a JSON Schema, which is an object; found an array."
            );
}
