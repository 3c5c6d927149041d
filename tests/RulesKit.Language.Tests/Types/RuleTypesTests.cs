using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Types;

public class RuleTypesTests
{
    private static readonly EntityType Launch = new("Launch");

    [Fact]
    public void Types_have_names_for_people()
    {
        ScalarType.Integer.Display.ShouldBe("integer");
        Launch.Display.ShouldBe("Launch");
        new SequenceType(Launch).ToString().ShouldBe("sequence of Launch");
        new GroupType(ScalarType.Text, Launch).ToString().ShouldBe("group of Launch by text");
    }

    [Fact]
    public void Only_sequences_and_groups_have_elements()
    {
        new SequenceType(Launch).ElementType().ShouldBeSameAs(Launch);
        new GroupType(ScalarType.Text, Launch).ElementType().ShouldBeSameAs(Launch);
        Launch.ElementType().ShouldBeNull();
        ScalarType.Text.ElementType().ShouldBeNull();
    }

    [Fact]
    public void Sequences_and_groups_are_the_same_type_when_their_parts_are()
    {
        RuleTypes.IsSame(new SequenceType(Launch), new SequenceType(Launch)).ShouldBeTrue();
        RuleTypes.IsSame(new SequenceType(Launch), new SequenceType(new EntityType("Launch"))).ShouldBeFalse();
        RuleTypes.IsSame(new GroupType(ScalarType.Text, Launch), new GroupType(ScalarType.Text, Launch)).ShouldBeTrue();
        RuleTypes
            .IsSame(new GroupType(ScalarType.Text, Launch), new GroupType(ScalarType.Date, Launch))
            .ShouldBeFalse();
        RuleTypes.IsSame(new SequenceType(Launch), Launch).ShouldBeFalse();
    }

    [Fact]
    public void Numbers_dates_and_periods_have_an_order_and_nothing_else_has()
    {
        ScalarType[] all =
        [
            ScalarType.Boolean,
            ScalarType.Integer,
            ScalarType.Number,
            ScalarType.Text,
            ScalarType.Date,
            ScalarType.Period,
            ScalarType.Window,
            ScalarType.Null,
            ScalarType.Error,
        ];

        all.Where(t => t.IsOrdered)
            .ShouldBe([ScalarType.Integer, ScalarType.Number, ScalarType.Date, ScalarType.Period]);
        all.Where(t => t.IsNumeric()).ShouldBe([ScalarType.Integer, ScalarType.Number]);
    }
}
