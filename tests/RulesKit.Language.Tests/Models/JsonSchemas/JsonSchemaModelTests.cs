using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Models.JsonSchemas;

public class JsonSchemaModelTests
{
    private static readonly ModelSchema Model = ModelSchema.FromJsonSchema(SampleSchema.Text);

    [Fact]
    public void Objects_are_named_after_their_definitions() =>
        Model.Entities.Select(e => e.Name).ShouldBe(["Plan", "Horizon", "Product", "Launch", "Volume"]);

    [Fact]
    public void Objects_in_place_are_named_after_their_property()
    {
        var model = ModelSchema.FromJsonSchema(
            """
            {
              "type": "object", "additionalProperties": false,
              "properties": {
                "launches": { "type": "array", "items": {
                  "type": "object", "additionalProperties": false,
                  "properties": { "owner": { "type": "object", "additionalProperties": false, "properties": { "name": { "type": "string" } } } }
                } },
                "owner": { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string" } } }
              }
            }
            """
        );

        model.Entities.Select(e => e.Name).ShouldBe(["Plan", "Launche", "Owner", "Owner2"]);
    }

    [Theory]
    [InlineData("Product.IsOnSale", "bool")]
    [InlineData("Volume.Deliveries", "integer")]
    [InlineData("Volume.InHouseShare", "number")]
    [InlineData("Plan.Id", "text")]
    [InlineData("Launch.Date", "date")]
    [InlineData("Volume.Period", "period")]
    [InlineData("Plan.Horizon", "Horizon")]
    [InlineData("Plan.Launches", "sequence of Launch")]
    [InlineData("Plan.Markets", "sequence of text")]
    [InlineData("Launch.Product", "Product")]
    [InlineData("Launch.Others", "sequence of Product")]
    public void Members_have_types_and_references_have_those_they_point_to(string member, string type) =>
        Member(member).Type.Display.ShouldBe(type);

    [Theory]
    [InlineData("Plan.Id", false, false)]
    [InlineData("Launch.Kind", true, true)]
    [InlineData("Plan.AsOf", true, true)]
    public void A_member_is_optional_unless_it_is_required_and_never_null(
        string member,
        bool isOptional,
        bool allowsNull
    )
    {
        Member(member).IsOptional.ShouldBe(isOptional);
        Member(member).AllowsNull.ShouldBe(allowsNull);
    }

    [Fact]
    public void A_required_member_that_may_be_null_is_optional_and_one_not_required_need_not_be_null()
    {
        var plan = PlanOf(
            """ "a": { "type": ["integer", "null"] }, "b": { "type": "integer" } """,
            """ "required": ["a"] """
        );

        (plan.FindMember("A")!.IsOptional, plan.FindMember("A")!.AllowsNull).ShouldBe((true, true));
        (plan.FindMember("B")!.IsOptional, plan.FindMember("B")!.AllowsNull).ShouldBe((true, false));
    }

    [Fact]
    public void What_the_schema_says_of_figures_is_kept()
    {
        var deliveries = Member("Volume.Deliveries");

        (deliveries.Unit, deliveries.Step, deliveries.Measure, deliveries.IsMovable).ShouldBe(
            ("vehicles", 1m, Measure.Flow, true)
        );
        Member("Launch.Budget").Step.ShouldBe(0.01m);
        Member("Volume.Engineers").Measure.ShouldBe(Measure.EndStock);
        Member("Volume.InHouseShare").Measure.ShouldBe(Measure.Average);
        Member("Volume.Growth").Measure.ShouldBe(Measure.Cumulative);
    }

    [Fact]
    public void What_the_schema_says_of_values_is_kept()
    {
        var id = Member("Plan.Id").Constraints;
        (id.Pattern!.ToString(), id.MinimumLength, id.MaximumLength).ShouldBe(("^[a-z]+$", 1, 20));

        var share = Member("Volume.InHouseShare").Constraints;
        (share.Minimum, share.IsMinimumExclusive, share.Maximum, share.IsMaximumExclusive).ShouldBe(
            (0, false, 1, true)
        );

        Member("Launch.Basis").Constraints.Texts.ShouldBe(["actual", "longTermPlan"]);
    }

    [Fact]
    public void What_a_schema_says_of_items_holds_for_each_of_them() =>
        Member("Plan.Markets").Constraints.MinimumLength.ShouldBe(2);

    [Fact]
    public void An_array_may_ask_for_items() =>
        PlanOf(""" "a": { "type": "array", "minItems": 2, "items": { "type": "string" } } """)
            .FindMember("A")!
            .MinimumItems.ShouldBe(2);

    [Fact]
    public void A_constant_is_a_list_of_one_text() =>
        PlanOf(""" "a": { "type": "string", "const": "x" } """).FindMember("A")!.Constraints.Texts.ShouldBe(["x"]);

    [Theory]
    [InlineData(""" "type": "string", "x-rk-type": "period" """)]
    [InlineData(""" "type": "string", "format": "date" """)]
    public void A_pattern_of_a_date_or_period_serves_editors_only(string schema) =>
        PlanOf($$""" "a": { {{schema}}, "pattern": "^[0-9]" } """).FindMember("A")!.Constraints.Pattern.ShouldBeNull();

    [Fact]
    public void Keywords_beside_a_ref_stand_before_those_it_brings_in()
    {
        var plan = PlanOf(
            """
            "a": { "$ref": "#/$defs/money", "description": "Mine", "minimum": 5 },
            "b": { "$ref": "#/$defs/money" }
            """,
            """
            "$defs": {
              "money": { "$ref": "#/$defs/figure", "x-rk-unit": "money", "description": "Money" },
              "figure": { "type": "number", "minimum": 0, "x-rk-unit": "units" }
            }
            """
        );

        var (a, b) = (plan.FindMember("A")!, plan.FindMember("B")!);
        (a.Description, a.Unit, a.Constraints.Minimum).ShouldBe(("Mine", "money", 5));
        (b.Description, b.Unit, b.Constraints.Minimum).ShouldBe(("Money", "money", 0));
    }

    [Theory]
    [InlineData(""" "minimum": -1, "maximum": 2 """, 0, 1)]
    [InlineData(""" "minimum": 0.5, "maximum": 0.75 """, 0.5, 0.75)]
    public void A_range_beside_a_ref_narrows_what_it_brings_in_and_never_widens_it(string more, double from, double to)
    {
        var plan = PlanOf(
            $$""" "a": { "$ref": "#/$defs/share", {{more}} } """,
            """ "$defs": { "share": { "type": "number", "minimum": 0, "maximum": 1 } } """
        );

        var constraints = plan.FindMember("A")!.Constraints;
        (constraints.Minimum, constraints.Maximum).ShouldBe(((decimal)from, (decimal)to));
    }

    [Fact]
    public void An_exclusive_bound_beside_a_ref_counts_together_with_an_inclusive_one() =>
        PlanOf(
                """ "a": { "$ref": "#/$defs/share", "exclusiveMinimum": -5 } """,
                """ "$defs": { "share": { "type": "number", "minimum": 0 } } """
            )
            .FindMember("A")!
            .Constraints.ShouldBe(ValueConstraints.None.WithBounds(0, null, null, null));

    [Fact]
    public void Texts_and_lengths_beside_a_ref_narrow_what_it_brings_in()
    {
        var plan = PlanOf(
            """
            "a": { "$ref": "#/$defs/word", "enum": ["rye", "oats", "barley"], "minLength": 1, "maxLength": 9 },
            "b": { "type": "string", "enum": ["rye", "oats"], "const": "rye" },
            "c": { "$ref": "#/$defs/words", "minItems": 1 }
            """,
            """
            "$defs": {
              "word": { "type": "string", "enum": ["rye", "oats", "wheat"], "minLength": 2, "maxLength": 5 },
              "words": { "type": "array", "items": { "$ref": "#/$defs/word" }, "minItems": 2 }
            }
            """
        );

        var word = plan.FindMember("A")!.Constraints;
        word.Texts.ShouldBe(["rye", "oats"]);
        (word.MinimumLength, word.MaximumLength).ShouldBe((2, 5));
        plan.FindMember("B")!.Constraints.Texts.ShouldBe(["rye"]);
        plan.FindMember("C")!.MinimumItems.ShouldBe(2);
    }

    [Fact]
    public void Null_is_allowed_where_the_type_beside_a_ref_and_the_one_it_brings_in_allow_it()
    {
        var plan = PlanOf(
            """
            "a": { "$ref": "#/$defs/word", "type": ["string", "null"] },
            "b": { "$ref": "#/$defs/nullable" },
            "c": { "$ref": "#/$defs/nullable", "type": "string" }
            """,
            """ "$defs": { "word": { "type": "string" }, "nullable": { "type": ["string", "null"] } } """
        );

        plan.Members.Select(m => m.AllowsNull).ShouldBe([false, true, false]);
    }

    [Fact]
    public void An_object_reached_by_several_refs_is_one_object_under_the_name_of_its_definition()
    {
        var plan = PlanOf(
            """
            "a": { "$ref": "#/$defs/alias" },
            "b": { "$ref": "#/$defs/thing", "description": "The same." }
            """,
            """
            "$defs": {
              "alias": { "$ref": "#/$defs/thing" },
              "thing": { "type": "object", "additionalProperties": false, "properties": { "x": { "type": "string" } } }
            }
            """
        );

        plan.FindMember("A")!.Type.ShouldBeSameAs(plan.FindMember("B")!.Type);
        plan.FindMember("A")!.Type.Display.ShouldBe("Thing");
    }

    [Fact]
    public void A_ref_escapes_names_as_JSON_pointers_do() =>
        PlanOf(""" "a": { "$ref": "#/$defs/x~1y" } """, """ "$defs": { "x/y": { "type": "boolean" } } """)
            .FindMember("A")!
            .Type.ShouldBe(ScalarType.Boolean);

    [Fact]
    public void An_object_knows_its_key_its_date_and_its_currency()
    {
        var launch = Model.Entities.Single(e => e.Name == "Launch");

        launch.Key.Select(m => m.Name).ShouldBe(["Product", "Date"]);
        launch.DatedBy!.Name.ShouldBe("Date");
        launch.CurrencyMember!.Name.ShouldBe("Currency");
    }

    [Fact]
    public void A_reference_knows_the_collection_and_its_key()
    {
        var reference = Member("Launch.Product").Reference.ShouldNotBeNull();

        reference.Pointer.ShouldBe("/products");
        reference.Member.ToString().ShouldBe("Plan.Products");
        reference.Key.ToString().ShouldBe("Product.Id");
    }

    [Fact]
    public void Collections_of_objects_at_the_root_are_numbered_in_order() =>
        Model
            .Collections.Select(c => (c.Ordinal, c.Pointer, c.Item.Name))
            .ShouldBe([(0, "/products", "Product"), (1, "/launches", "Launch"), (2, "/volumes", "Volume")]);

    [Fact]
    public void Roles_are_found_below_the_plan_too()
    {
        Model.HasHorizon.ShouldBeTrue();
        Model.Roles[PlanRole.HorizonEnd].Select(m => m.Name).ShouldBe(["Horizon", "Last"]);
        Model.Roles[PlanRole.AsOf].Select(m => m.Name).ShouldBe(["AsOf"]);
    }

    [Fact]
    public void The_schema_property_is_for_editors_and_no_member() =>
        Model.Plan.FindJsonMember("$schema").ShouldBeNull();

    [Theory]
    [InlineData("", "Plan")]
    [InlineData(""" "title": "Business plan" """, "Business plan")]
    public void The_title_is_for_people(string more, string title) =>
        ModelSchema.FromJsonSchema(SchemaTexts.Plan(""" "a": { "type": "string" } """, more)).Title.ShouldBe(title);

    [Fact]
    public void A_text_is_required() => Should.Throw<ArgumentNullException>(() => ModelSchema.FromJsonSchema(null!));

    private static EntityType PlanOf(string properties, string more = "") =>
        ModelSchema.FromJsonSchema(SchemaTexts.Plan(properties, more)).Plan;

    private static ModelMember Member(string name) =>
        Model.Entities.SelectMany(e => e.Members).Single(m => m.ToString() == name);
}
