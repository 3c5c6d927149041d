using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Language.Tests.Models.Clr;

/// <summary>What attributes and names may not say, where it is reported, and what is said of it.</summary>
public class ClrAttributeMistakeTests
{
    private static readonly ClrMistakes Mistakes = new(typeof(ClrAttributeMistakeTests));

    [Fact]
    public void Flags_are_no_texts() =>
        ClrMistakes
            .Of(typeof(WithFlags))
            .ShouldBe([
                Mistakes.At(
                    "WithFlags.Sides",
                    $"{Mistakes.Here}Sides is a [Flags] enum, whose values are no single texts; use a list of a plain enum."
                ),
            ]);

    [Fact]
    public void Numbers_in_attributes_are_JSON_numbers() =>
        ClrMistakes
            .Of(typeof(BadNumbers))
            .ShouldBe([
                Mistakes.At(
                    "BadNumbers.Bounded",
                    "Minimum \"\" is no number of at most 28 digits as JSON writes it, for example 0.001."
                ),
                Mistakes.At(
                    "BadNumbers.Bounded",
                    "ExclusiveMaximum \"1,5\" is no number of at most 28 digits as JSON writes it, for example 0.001."
                ),
                Mistakes.At(
                    "BadNumbers.Stepped",
                    "Step \"1e400\" is no number of at most 28 digits as JSON writes it, for example 0.001."
                ),
            ]);

    [Fact]
    public void Patterns_are_regular_expressions() =>
        ClrMistakes
            .Of(typeof(BadPattern))
            .ShouldHaveSingleItem()
            .ShouldStartWith(Mistakes.At("BadPattern.Text", "The pattern can't be read: "));

    [Fact]
    public void Types_obey_the_laws_of_all_models() =>
        ClrMistakes
            .Of(typeof(Lawless))
            .ShouldBe([
                Mistakes.At("Lawless", "The key \"nmae\" is no member of Plan. Did you mean 'name'?"),
                Mistakes.At("Lawless", "Plan is dated by \"name\", which is neither a date nor a period."),
                Mistakes.At("Lawless.Kind", "\"kind\" lists the text \"a\" twice."),
                Mistakes.At("Lawless.Name", "\"name\" has a unit, a step or a measure, which only numbers have."),
                Mistakes.At("Lawless.Other", "Plan has two members that JSON calls \"name\"."),
                Mistakes.At(
                    "Lawless.Supplier",
                    "\"supplier\" points into \"/suppliers\", which is no collection of objects at the root of the model."
                ),
            ]);

    [Fact]
    public void The_exception_lists_all_mistakes()
    {
        var exception = Should.Throw<ModelException>(() => ModelSchema.FromClr<BadNumbers>());

        exception.Diagnostics.Count.ShouldBe(3);
        exception.Message.ShouldStartWith("The model has 3 mistakes:\n");
        exception.Diagnostics.ShouldAllBe(d => exception.Message.Contains(d.ToString()));
    }

    [Fact]
    public void A_place_is_the_full_name_of_the_member()
    {
        var location = Should.Throw<ModelException>(() => ModelSchema.FromClr<WithFlags>()).Diagnostics[0].Location;

        location.Source.Text.ShouldBe(Mistakes.Here + "WithFlags.Sides");
        location.Span.Length.ShouldBe(location.Source.Text.Length);
    }

    [Flags]
    internal enum Sides
    {
        Left = 1,
        Right = 2,
    }

    internal enum Alike
    {
        A,

        [JsonName("a")]
        B,
    }

    internal sealed record WithFlags(Sides Sides);

    internal sealed record BadNumbers
    {
        [Bounds(Minimum = "", ExclusiveMaximum = "1,5")]
        public required decimal Bounded { get; init; }

        [Step("1e400")]
        public required decimal Stepped { get; init; }
    }

    internal sealed record BadPattern([TextPattern("[a-")] string Text);

    [ItemKey("nmae"), DatedBy("name")]
    internal sealed record Lawless
    {
        [Unit("money")]
        public required string Name { get; init; }

        [JsonName("name")]
        public required string Other { get; init; }

        [ReferenceTo("/suppliers")]
        public required string Supplier { get; init; }

        public required Alike Kind { get; init; }
    }
}
