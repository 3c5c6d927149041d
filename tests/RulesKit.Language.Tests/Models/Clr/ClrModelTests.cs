using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Tests.Models.Clr.Sample;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Models.Clr;

public class ClrModelTests
{
    [Fact]
    public void A_model_given_as_types_and_as_JSON_Schema_is_the_same() =>
        ModelComparer
            .Differences(ModelSchema.FromClr<Plan>(), ModelSchema.FromJsonSchema(SampleSchema.Text))
            .ShouldBeEmpty();

    [Fact]
    public void The_type_can_be_given_at_run_time()
    {
        var type = typeof(Plan);

        ModelComparer.Differences(ModelSchema.FromClr(type), ModelSchema.FromClr<Plan>()).ShouldBeEmpty();
    }

    [Fact]
    public void A_type_is_required() => Should.Throw<ArgumentNullException>(() => ModelSchema.FromClr(null!));

    [Fact]
    public void The_plan_is_called_Plan_and_its_title_is_the_name_of_its_type()
    {
        var model = ModelSchema.FromClr<Tree>();

        model.Plan.Name.ShouldBe("Plan");
        model.Title.ShouldBe("Tree");
    }

    [Fact]
    public void Computed_properties_are_no_members() =>
        ModelSchema.FromClr<Plan>().Plan.FindMember(nameof(Plan.LaunchCount)).ShouldBeNull();

    [Fact]
    public void Enums_are_texts_in_the_order_of_the_source() =>
        ModelSchema
            .FromClr<Plan>()
            .Entities.Single(e => e.Name == "Launch")
            .FindMember("Basis")!
            .Constraints.Texts.ShouldBe(["actual", "longTermPlan"]);

    [Fact]
    public void Members_of_base_types_come_first() =>
        ModelSchema
            .FromClr<Plan>()
            .Entities.Single(e => e.Name == "Volume")
            .Members.Select(m => m.Name)
            .ShouldBe(["Product", "Period", "Deliveries", "Engineers", "InHouseShare", "Growth"]);

    [Fact]
    public void Objects_may_hold_themselves()
    {
        var plan = ModelSchema.FromClr<Tree>().Plan;

        plan.FindMember("Parent")!.Type.ShouldBeSameAs(plan);
        plan.FindMember("Children")!.Type.ElementType().ShouldBeSameAs(plan);
    }

    [Fact]
    public void Types_of_one_name_and_generic_types_are_told_apart_by_a_number() =>
        ModelSchema
            .FromClr<Twins>()
            .Entities.Select(e => e.Name)
            .ShouldBe(["Plan", "Item", "Item2", "Box", "Box2", "Box3"]);

    [Fact]
    public void A_property_that_hides_another_takes_its_place()
    {
        var plan = ModelSchema.FromClr<Derived>().Plan;

        plan.Members.Select(m => m.Name).ShouldBe(["Name", "Id", "Own", "Value"]);
        plan.FindMember("Value")!.Type.ShouldBe(ScalarType.Integer);
    }

    [Fact]
    public void What_a_base_type_says_holds_for_types_that_derive_from_it()
    {
        var plan = ModelSchema.FromClr<Derived>().Plan;

        plan.Key.Select(m => m.Name).ShouldBe(["Id"]);
        plan.FindMember("Id")!.Constraints.MinimumLength.ShouldBe(3);
    }

    [Fact]
    public void Indexers_and_properties_without_getter_are_no_members() =>
        ModelSchema.FromClr<Odd>().Plan.Members.Select(m => m.Name).ShouldBe(["Text"]);

    [Fact]
    public void An_attribute_of_the_property_stands_before_one_of_the_parameter() =>
        ModelSchema.FromClr<TwiceSaid>().Plan.FindMember("Days")!.Unit.ShouldBe("days");

    [Fact]
    public void Expressions_use_the_names_that_properties_have_in_CSharp()
    {
        var plan = ModelSchema.FromClr<Named>().Plan;

        plan.Members.Select(m => (m.JsonName, m.Name))
            .ShouldBe([("id", "ID"), ("ioShare", "IOShare"), ("name", "Name"), ("gross-margin", "Margin")]);
    }

    internal sealed record Tree(string Name, Tree? Parent, IReadOnlyList<Tree> Children);

    internal sealed record Twins(Twins.Item A, Other.Item B, Box<string> C, Box<long> D, Box<bool> E)
    {
        internal sealed record Item(string X);
    }

    internal static class Other
    {
        internal sealed record Item(string Y);
    }

    internal sealed record Box<T>(T Content);

    /// <summary>Stands before its base, so that the order of the source is not that of the members.</summary>
    internal sealed record Derived : Base
    {
        public override required string Id { get; init; }

        public required string Own { get; init; }

        public new required long Value { get; init; }
    }

    [ItemKey("id")]
    internal abstract record Base
    {
        [TextLength(Minimum = 3)]
        public abstract required string Id { get; init; }

        public string? Value { get; init; }

        public required string Name { get; init; }
    }

    internal sealed record Odd
    {
        public required string Text { get; set; }

        public string Shown
        {
            set => Text = value;
        }

        public string this[int index]
        {
            get => Text;
            set => Text = value;
        }
    }

    internal sealed record TwiceSaid([Unit("weeks")] [property: Unit("days")] long Days);

    internal sealed record Named
    {
        public required string ID { get; init; }

        public required decimal IOShare { get; init; }

#pragma warning disable IDE1006 // A name in small letters, as some code bases have them.
        public required string name { get; init; }
#pragma warning restore IDE1006

        [JsonName("gross-margin")]
        public required decimal Margin { get; init; }
    }
}
