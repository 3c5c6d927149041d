using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Models.JsonSchemas.SchemaMistakes;

namespace RulesKit.Language.Tests.Models.JsonSchemas;

/// <summary>Keys, dates, currencies and references of every model.</summary>
public class EntityLawTests
{
    [Theory]
    [InlineData("""["idd"]""", "The key \"idd\" is no member of Thing. Did you mean 'id'?")]
    [InlineData("""["id", "id"]""", "The key of Thing names \"id\" twice.")]
    [InlineData(
        """["tags"]""",
        "\"tags\" can't be part of the key of Thing: a key is made of single values, not of arrays and objects."
    )]
    [InlineData("""["part"]""", "\"part\" can't be part of the key of Thing")]
    public void A_key_is_made_of_single_values_of_the_object(string key, string message) =>
        ShouldReport(WithThing($"\"x-rk-key\": {key}"), DiagnosticCatalog.InvalidModel, message);

    [Theory]
    [InlineData("dat", "The dating member \"dat\" is no member of Thing. Did you mean 'date'?")]
    [InlineData("id", "Thing is dated by \"id\", which is neither a date nor a period.")]
    [InlineData("dates", "Thing is dated by \"dates\", which is neither a date nor a period.")]
    public void An_item_is_dated_by_a_date_or_period(string member, string message) =>
        ShouldReport(WithThing($"\"x-rk-dated\": \"{member}\""), DiagnosticCatalog.InvalidModel, message);

    [Theory]
    [InlineData("currncy", "The currency member \"currncy\" is no member of Thing. Did you mean 'currency'?")]
    [InlineData("date", "The currency member \"date\" of Thing is no text.")]
    [InlineData("tags", "The currency member \"tags\" of Thing is no text.")]
    public void A_currency_is_a_text(string member, string message) =>
        ShouldReport(WithThing($"\"x-rk-currency\": \"{member}\""), DiagnosticCatalog.InvalidModel, message);

    [Fact]
    public void Who_names_a_currency_needs_one_of_the_plan_to_be_told_from() =>
        ShouldReport(
            WithThing("\"x-rk-currency\": \"currency\""),
            DiagnosticCatalog.InvalidModel,
            "Thing names the currency of its amounts, but the plan names none to tell others by; give the plan a member of the role \"currency\" (x-rk-role)."
        );

    [Theory]
    [InlineData("/thigns", "Did you mean '/things'?")]
    [InlineData("things", "Did you mean '/things'?")]
    [InlineData("/things/0", "which is no collection of objects at the root of the model.")]
    [InlineData("/tags", "which is no collection of objects at the root of the model.")]
    [InlineData("/one", "which is no collection of objects at the root of the model.")]
    public void A_reference_points_into_a_collection_of_objects_at_the_root(string pointer, string message) =>
        ShouldReport(
            WithReference($$"""{ "type": "string", "x-rk-ref": "{{pointer}}" }""", """ "x-rk-key": ["id"] """),
            DiagnosticCatalog.InvalidModel,
            message
        );

    [Theory]
    [InlineData("""{ "type": "integer", "x-rk-ref": "/things" }""")]
    [InlineData("""{ "type": "string", "format": "date", "x-rk-ref": "/things" }""")]
    [InlineData("""{ "type": "array", "items": { "type": "boolean", "x-rk-ref": "/things" } }""")]
    public void A_reference_is_a_text(string schema) =>
        ShouldReport(
            WithReference(schema, """ "x-rk-key": ["id"] """),
            DiagnosticCatalog.InvalidModel,
            "\"thing\" can't point into /things: a reference is a text, and its target has one required text as its key."
        );

    [Theory]
    [InlineData(""" "description": "Has no key." """)]
    [InlineData(""" "x-rk-key": ["id", "currency"] """)]
    [InlineData(""" "x-rk-key": ["currency"] """)]
    [InlineData(""" "x-rk-key": ["number"] """)]
    [InlineData(""" "x-rk-key": ["other"] """)]
    public void A_reference_needs_one_required_plain_text_as_the_key_of_its_target(string key) =>
        ShouldReport(
            WithReference("""{ "type": "string", "x-rk-ref": "/things" }""", key),
            DiagnosticCatalog.InvalidModel,
            "\"thing\" can't point into /things"
        );

    private static string WithThing(string more) =>
        SchemaTexts.Plan(
            """ "things": { "type": "array", "items": { "$ref": "#/$defs/thing" } } """,
            $$"""
            "$defs": { "thing": {
              "type": "object", "additionalProperties": false, {{more}},
              [|"properties"|]: {
                "id": { "type": "string" },
                "date": { "type": "string", "format": "date" },
                "dates": { "type": "array", "items": { "type": "string", "format": "date" } },
                "tags": { "type": "array", "items": { "type": "string" } },
                "currency": { "type": "string" },
                "part": { "type": "object", "additionalProperties": false, "properties": { "x": { "type": "string" } } }
              }
            } }
            """
        );

    private static string WithReference(string reference, string key) =>
        SchemaTexts.Plan(
            $$"""
            "things": { "type": "array", "items": { "$ref": "#/$defs/thing" } },
            "others": { "type": "array", "items": { "$ref": "#/$defs/other" } },
            "one": { "$ref": "#/$defs/other" },
            "tags": { "type": "array", "items": { "type": "string" } },
            [|"thing"|]: {{reference}}
            """,
            $$"""
            "$defs": {
              "thing": {
                "type": "object", "additionalProperties": false, "required": ["id", "number", "other"], {{key}},
                "properties": {
                  "id": { "type": "string" },
                  "number": { "type": "integer" },
                  "currency": { "type": "string" },
                  "other": { "type": "string", "x-rk-ref": "/others" }
                }
              },
              "other": {
                "type": "object", "additionalProperties": false, "required": ["id"], "x-rk-key": ["id"],
                "properties": { "id": { "type": "string" } }
              }
            }
            """
        );
}
