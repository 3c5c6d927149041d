using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Models.JsonSchemas.SchemaMistakes;

namespace RulesKit.Language.Tests.Models.JsonSchemas;

/// <summary>What must hold of every model, whatever its source; shown on schemas, where places are exact.</summary>
public class ModelLawTests
{
    [Theory]
    [InlineData(
        """ "gross-margin": { "type": "number" }, [|"grossMargin"|]: { "type": "number" } """,
        "\"grossMargin\" and \"gross-margin\" would both be called GrossMargin in expressions"
    )]
    [InlineData(
        """ "a": { "type": "number" }, [|"b"|]: { "type": "number", "x-rk-name": "A" } """,
        "\"b\" and \"a\" would both be called A"
    )]
    [InlineData(""" [|"2027"|]: { "type": "number" } """, "\"2027\" is no name that expressions can write")]
    [InlineData(""" [|"销量"|]: { "type": "number" } """, "\"销量\" is no name that expressions can write")]
    [InlineData(
        """ [|"a"|]: { "type": "number", "x-rk-name": "is" } """,
        "\"is\" is no name that expressions can write"
    )]
    [InlineData(
        """ [|"a"|]: { "type": "number", "x-rk-name": "A b" } """,
        "\"A b\" is no name that expressions can write"
    )]
    public void Members_have_names_of_their_own_that_expressions_can_write(string properties, string message) =>
        ShouldReport(SchemaTexts.Plan(properties), DiagnosticCatalog.InvalidModel, message);

    [Fact]
    public void Objects_have_members() =>
        ShouldReport(
            """{ "type": "object", "additionalProperties": false, [|"properties"|]: {} }""",
            DiagnosticCatalog.InvalidModel,
            "Plan has no members, so that no plan could say anything with it."
        );

    [Theory]
    [InlineData(
        """ "type": "string", "x-rk-unit": "money" """,
        "has a unit, a step or a measure, which only numbers have."
    )]
    [InlineData(
        """ "type": "string", "format": "date", "x-rk-step": 1 """,
        "has a unit, a step or a measure, which only numbers have."
    )]
    [InlineData(
        """ "type": "boolean", "x-rk-measure": "flow" """,
        "has a unit, a step or a measure, which only numbers have."
    )]
    [InlineData(""" "type": "string", "minimum": 1 """, "has a minimum or a maximum, which only numbers have.")]
    [InlineData(
        """ "type": "string", "x-rk-type": "period", "exclusiveMaximum": 1 """,
        "has a minimum or a maximum, which only numbers have."
    )]
    [InlineData(""" "type": "integer", "pattern": "^1" """, "has a pattern or a list of texts, which only texts have.")]
    [InlineData(""" "type": "number", "maxLength": 5 """, "has a least or a largest length, which only texts have.")]
    [InlineData(""" "type": "boolean", "minLength": 1 """, "has a least or a largest length, which only texts have.")]
    [InlineData(
        """ "type": "string", "format": "date", "maxLength": 10 """,
        "has a least or a largest length, which only texts have."
    )]
    public void What_is_said_of_a_value_fits_its_type(string schema, string message) =>
        ShouldReport(
            SchemaTexts.Plan($$""" [|"a"|]: { {{schema}} } """),
            DiagnosticCatalog.InvalidModel,
            $"\"a\" {message}"
        );

    [Theory]
    [InlineData(
        """ "type": "number", "minimum": 2, "maximum": 1 """,
        "has a minimum that lies above its maximum, so that no number fits."
    )]
    [InlineData(
        """ "type": "number", "exclusiveMinimum": 1, "maximum": 1 """,
        "has a minimum that lies above its maximum, so that no number fits."
    )]
    [InlineData(
        """ "type": "number", "minimum": 1, "exclusiveMaximum": 1 """,
        "has a minimum that lies above its maximum, so that no number fits."
    )]
    [InlineData(""" "type": "number", "x-rk-step": 0 """, "has a step that is not above 0.")]
    [InlineData(""" "type": "number", "x-rk-step": -1 """, "has a step that is not above 0.")]
    [InlineData(""" "type": "number", "x-rk-unit": " " """, "has an empty unit")]
    [InlineData(
        """ "type": "string", "minLength": 3, "maxLength": 2 """,
        "has a least length that is below 0 or above its largest one."
    )]
    [InlineData(""" "type": "string", "enum": [] """, "lists no text that it may be.")]
    [InlineData(""" "type": "string", "enum": ["x", "y", "x"] """, "lists the text \"x\" twice.")]
    public void What_is_said_of_a_value_can_be_fulfilled(string schema, string message) =>
        ShouldReport(
            SchemaTexts.Plan($$""" [|"a"|]: { {{schema}} } """),
            DiagnosticCatalog.InvalidModel,
            $"\"a\" {message}"
        );

    [Theory]
    [InlineData(""" "type": "number", "minimum": 1, "maximum": 1 """)]
    [InlineData(""" "type": "string", "minLength": 2, "maxLength": 2 """)]
    public void One_value_that_fits_is_enough(string schema) =>
        RulesKit
            .Language.Models.ModelSchema.FromJsonSchema(SchemaTexts.Plan($$""" "a": { {{schema}} } """))
            .Plan.Members.ShouldHaveSingleItem();

    [Fact]
    public void Mistakes_of_one_member_are_reported_together() =>
        ShouldReport(
            SchemaTexts.Plan(
                """ [|"a"|]: { "type": "boolean", "x-rk-unit": "money", "minimum": 1, "pattern": "x", "minLength": 1 } """
            ),
            DiagnosticCatalog.InvalidModel,
            "has a unit",
            "has a minimum",
            "has a pattern",
            "has a least or a largest length"
        );
}
