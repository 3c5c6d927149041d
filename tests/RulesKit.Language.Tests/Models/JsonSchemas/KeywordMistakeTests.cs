using RulesKit.Language.Diagnostics;
using static RulesKit.Language.Tests.Models.JsonSchemas.SchemaMistakes;

namespace RulesKit.Language.Tests.Models.JsonSchemas;

/// <summary>Mistakes in keywords: unknown ones, and values that say nothing that can be checked.</summary>
public class KeywordMistakeTests
{
    [Theory]
    [InlineData("""{ [|"minmum"|]: 1, "type": "integer" }""", "\"minmum\"", "Did you mean 'minimum'?")]
    [InlineData("""{ [|"oneOf"|]: [], "type": "integer" }""", "\"oneOf\"", "let plans pass.")]
    [InlineData("""{ [|"x-rk-units"|]: "money", "type": "integer" }""", "\"x-rk-units\"", "Did you mean 'x-rk-unit'?")]
    public void Keywords_that_models_do_not_understand_are_never_ignored(string schema, string name, string advice)
    {
        ShouldReport(SchemaTexts.Plan($"\"a\": {schema}"), DiagnosticCatalog.UnsupportedKeyword, name);
        ShouldReport(SchemaTexts.Plan($"\"a\": {schema}"), DiagnosticCatalog.UnsupportedKeyword, advice);
    }

    [Fact]
    public void A_keyword_in_a_definition_is_reported_once_however_often_it_is_used() =>
        ShouldReport(
            SchemaTexts.Plan(
                """ "a": { "$ref": "#/$defs/x" }, "b": { "$ref": "#/$defs/x" } """,
                """ "$defs": { "x": { "type": "string", [|"not"|]: {} } } """
            ),
            DiagnosticCatalog.UnsupportedKeyword,
            "\"not\""
        );

    [Theory]
    [InlineData(""" "a": [|true|] """, "\"a\" is true; a schema object was expected.")]
    [InlineData(
        """ "a": { "type": "string", "x-rk-name": [|5|] } """,
        "x-rk-name is the number 5; a text was expected."
    )]
    [InlineData(
        """ "a": { "type": "string", "description": [|{}|] } """,
        "description is an object; a text was expected."
    )]
    [InlineData(""" "a": { "type": "string", "pattern": [|null|] } """, "pattern is null; a text was expected.")]
    [InlineData(
        """ "a": { "type": "string", "x-rk-movable": [|"yes"|] } """,
        "x-rk-movable is the text \"yes\"; true or false was expected."
    )]
    [InlineData(
        """ "a": { "type": "integer", "minimum": [|"0"|] } """,
        "minimum is the text \"0\"; a number was expected."
    )]
    [InlineData(""" "a": { "type": "string", "minLength": [|true|] } """, "minLength is true; a number was expected.")]
    public void A_keyword_has_a_value_of_its_kind(string properties, string message) =>
        ShouldReport(SchemaTexts.Plan(properties), DiagnosticCatalog.WrongKind, message);

    [Theory]
    [InlineData(""" "required": [|"a"|] """, "required is the text \"a\"; an array of texts was expected.")]
    [InlineData(""" "required": ["a", [|5|]] """, "required holds the number 5; a text was expected.")]
    [InlineData(""" "x-rk-key": [[|null|]] """, "x-rk-key holds null; a text was expected.")]
    public void Lists_of_names_are_arrays_of_texts(string more, string message) =>
        ShouldReport(SchemaTexts.Plan(""" "a": { "type": "string" } """, more), DiagnosticCatalog.WrongKind, message);

    [Theory]
    [InlineData(
        """ "type": "integer", "x-rk-measure": [|"flows"|] """,
        "x-rk-measure is \"flows\"; expected one of flow, endStock, average, cumulative. Did you mean 'flow'?"
    )]
    [InlineData(
        """ "type": "string", "x-rk-role": [|"planID"|] """,
        "x-rk-role is \"planID\"; expected one of planId, asOf, currency, horizonStart, horizonEnd. Did you mean 'planId'?"
    )]
    [InlineData(
        """ "type": "string", "x-rk-type": [|"time"|] """,
        "x-rk-type is \"time\"; models understand \"period\" only."
    )]
    [InlineData(
        """ "type": "string", "format": [|"date-time"|] """,
        "format is \"date-time\"; models understand \"date\" only."
    )]
    public void A_choice_is_one_of_its_options(string schema, string message) =>
        ShouldReport(SchemaTexts.Plan($$""" "a": { {{schema}} } """), DiagnosticCatalog.UnknownOption, message);

    [Theory]
    [InlineData(""" "type": "number", "minimum": [|0.12345678901234567890123456789|] """, "has more than 28 digits.")]
    [InlineData(""" "type": "number", "x-rk-step": [|1e400|] """, "x-rk-step 1e400 has more than 28 digits.")]
    [InlineData(
        """ "type": "string", "minLength": [|-1|] """,
        "minLength is the number -1; a whole number from 0 on was expected."
    )]
    [InlineData(
        """ "type": "string", "maxLength": [|1.5|] """,
        "maxLength is the number 1.5; a whole number from 0 on was expected."
    )]
    [InlineData(
        """ "type": "string", "maxLength": [|3e9|] """,
        "maxLength is the number 3e9; a whole number from 0 on was expected."
    )]
    [InlineData(""" "type": "string", "pattern": [|"[a-"|] """, "The pattern can't be read: ")]
    [InlineData(""" "type": "string", "enum": [|["a", 5]|] """, "Only texts can be listed by enum or const.")]
    [InlineData(""" "type": "integer", "enum": [|[1, 2]|] """, "Only texts can be listed by enum or const.")]
    [InlineData(""" "type": "boolean", "const": [|true|] """, "Only texts can be listed by enum or const.")]
    [InlineData(""" "type": [|"text"|] """, "A schema has one type of")]
    [InlineData(""" "type": [|["string", "integer"]|] """, "A schema has one type of")]
    [InlineData(""" "type": [|["null"]|] """, "A schema has one type of")]
    [InlineData(""" "type": [|["string", "null", "null"]|] """, "A schema has one type of")]
    [InlineData(""" "type": [|5|] """, "A schema has one type of")]
    public void A_value_says_something_that_can_be_checked(string schema, string message) =>
        ShouldReport(SchemaTexts.Plan($$""" "a": { {{schema}} } """), DiagnosticCatalog.InvalidModel, message);
}
