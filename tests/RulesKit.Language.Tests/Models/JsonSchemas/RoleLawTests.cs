using RulesKit.Language.Diagnostics;
using RulesKit.Language.Models;
using static RulesKit.Language.Tests.Models.JsonSchemas.SchemaMistakes;

namespace RulesKit.Language.Tests.Models.JsonSchemas;

/// <summary>Which member tells RulesKit what about a plan.</summary>
public class RoleLawTests
{
    private const string Fits =
        "has a role that its type does not fit: planId and currency are texts, asOf is a date, the horizon's ends are dates or periods.";

    [Theory]
    [InlineData("""{ "type": "integer", "x-rk-role": "planId" }""")]
    [InlineData("""{ "type": "string", "format": "date", "x-rk-role": "currency" }""")]
    [InlineData("""{ "type": "string", "x-rk-role": "asOf" }""")]
    [InlineData("""{ "type": "string", "x-rk-type": "period", "x-rk-role": "asOf" }""")]
    [InlineData("""{ "type": "array", "items": { "type": "string" }, "x-rk-role": "planId" }""")]
    [InlineData(
        """{ "type": "object", "additionalProperties": false, "properties": { "x": { "type": "string" } }, "x-rk-role": "planId" }"""
    )]
    public void A_role_fits_the_type(string schema) =>
        ShouldReport(
            SchemaTexts.Plan($"[|\"a\"|]: {schema}", """ "required": ["a"] """),
            DiagnosticCatalog.InvalidModel,
            Fits
        );

    [Theory]
    [InlineData("planId")]
    [InlineData("currency")]
    public void What_every_plan_must_say_is_required(string role) =>
        ShouldReport(
            SchemaTexts.Plan($$""" [|"a"|]: { "type": "string", "x-rk-role": "{{role}}" } """),
            DiagnosticCatalog.InvalidModel,
            "\"a\" has a role that every plan must fill; make it, and the objects that hold it, required."
        );

    [Fact]
    public void What_every_plan_must_say_stands_in_no_optional_object() =>
        ShouldReport(
            SchemaTexts.Plan(
                """
                "head": {
                  "type": "object", "additionalProperties": false, "required": ["id"],
                  "properties": { [|"id"|]: { "type": "string", "x-rk-role": "planId" } }
                }
                """
            ),
            DiagnosticCatalog.InvalidModel,
            "\"id\" has a role that every plan must fill; make it, and the objects that hold it, required."
        );

    [Fact]
    public void The_day_a_plan_is_seen_from_may_be_absent() =>
        ModelSchema
            .FromJsonSchema(SchemaTexts.Plan(""" "a": { "type": "string", "format": "date", "x-rk-role": "asOf" } """))
            .Roles.Keys.ShouldBe([PlanRole.AsOf]);

    [Fact]
    public void A_role_belongs_to_one_member() =>
        ShouldReport(
            SchemaTexts.Plan(
                """
                "a": { "type": "string", "x-rk-role": "planId" },
                [|"b"|]: { "type": "string", "x-rk-role": "planId" }
                """,
                """ "required": ["a", "b"] """
            ),
            DiagnosticCatalog.InvalidModel,
            "\"b\" has a role that another member has already; a role belongs to one member."
        );

    [Fact]
    public void An_object_with_roles_is_held_once() =>
        ShouldReport(
            SchemaTexts.Plan(
                """ "a": { "$ref": "#/$defs/head" }, "b": { "$ref": "#/$defs/head" } """,
                """
                "required": ["a", "b"],
                "$defs": { "head": {
                  "type": "object", "additionalProperties": false, "required": ["id"],
                  "properties": { [|"id"|]: { "type": "string", "x-rk-role": "planId" } }
                } }
                """
            ),
            DiagnosticCatalog.InvalidModel,
            "has a role that another member has already"
        );

    [Fact]
    public void Items_of_arrays_have_no_roles() =>
        ShouldReport(
            SchemaTexts.Plan(
                """
                "heads": { "type": "array", "items": {
                  "type": "object", "additionalProperties": false, "required": ["id"],
                  "properties": { [|"id"|]: { "type": "string", "x-rk-role": "planId" } }
                } }
                """
            ),
            DiagnosticCatalog.InvalidModel,
            "\"id\" has a role, which only members of the plan, and of objects up to four deep in it, can have."
        );

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_role_may_stand_four_objects_deep(int depth)
    {
        var path = ModelSchema.FromJsonSchema(Nested(depth).Replace("[|", "").Replace("|]", "")).Roles[PlanRole.PlanId];

        path.Count.ShouldBe(depth + 1);
        path[^1].Name.ShouldBe("Id");
    }

    [Fact]
    public void A_role_stands_no_deeper() =>
        ShouldReport(
            Nested(5),
            DiagnosticCatalog.InvalidModel,
            "\"id\" has a role, which only members of the plan, and of objects up to four deep in it, can have."
        );

    [Theory]
    [InlineData("horizonStart")]
    [InlineData("horizonEnd")]
    public void A_horizon_has_two_ends(string role)
    {
        var text = SchemaTexts
            .Plan(
                $$""" "a": { "type": "string", "x-rk-type": "period", "x-rk-role": "{{role}}" } """,
                """ "required": ["a"] """
            )
            .Replace("\"properties\"", "[|\"properties\"|]", StringComparison.Ordinal);

        ShouldReport(
            text,
            DiagnosticCatalog.InvalidModel,
            "The model marks one end of the horizon only; mark both, horizonStart and horizonEnd."
        );
    }

    [Fact]
    public void A_model_without_horizon_says_so() =>
        ModelSchema.FromJsonSchema(SchemaTexts.Plan(""" "a": { "type": "string" } """)).HasHorizon.ShouldBeFalse();

    /// <summary>A plan whose id stands in objects within objects.</summary>
    private static string Nested(int depth)
    {
        var text = SchemaTexts.Plan(
            """ [|"id"|]: { "type": "string", "x-rk-role": "planId" } """,
            """ "required": ["id"] """
        );
        for (var i = 0; i < depth; i++)
        {
            text = SchemaTexts.Plan($"\"head\": {text}", """ "required": ["head"] """);
        }

        return text;
    }
}
