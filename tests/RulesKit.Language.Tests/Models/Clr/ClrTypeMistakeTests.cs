using System.Collections.Immutable;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Language.Tests.Models.Clr;

/// <summary>What a type may not say, where it is reported, and what is said of it.</summary>
public class ClrTypeMistakeTests
{
    private const string Here = "RulesKit.Language.Tests.Models.Clr.ClrTypeMistakeTests.";

    private static readonly ClrMistakes Mistakes = new(typeof(ClrTypeMistakeTests));

    [Theory]
    [InlineData(typeof(string), "System.String")]
    [InlineData(typeof(DateOnly), "System.DateOnly")]
    [InlineData(typeof(List<Item>), "System.Collections.Generic.List<" + Here + "Item>")]
    [InlineData(typeof(Item[]), Here + "Item[]")]
    [InlineData(typeof(Abstract), Here + "Abstract")]
    [InlineData(typeof(IComparable), "System.IComparable")]
    [InlineData(typeof(Plain), Here + "Plain")]
    [InlineData(typeof(Action), "System.Action")]
    [InlineData(typeof(Open<>), Here + "Open<T>")]
    public void A_plan_is_an_object(Type type, string name)
    {
        var diagnostic = ClrMistakes.Of(type).ShouldHaveSingleItem();

        diagnostic.ShouldStartWith($"{name}(1,1): error RK0013: A plan is an object");
        diagnostic.ShouldEndWith($"{name} is none.");
    }

    [Theory]
    [InlineData(typeof(double), "System.Double. Binary floating point can't hold 0.1; use decimal.")]
    [InlineData(typeof(double?), "System.Double. Binary floating point can't hold 0.1; use decimal.")]
    [InlineData(typeof(float), "System.Single. Binary floating point can't hold 0.1; use decimal.")]
    [InlineData(typeof(Half), "System.Half. Binary floating point can't hold 0.1; use decimal.")]
    [InlineData(typeof(DateTime), "System.DateTime. Plans speak of days; use DateOnly.")]
    [InlineData(typeof(DateTimeOffset), "System.DateTimeOffset. Plans speak of days; use DateOnly.")]
    [InlineData(typeof(short), "System.Int16. Use int or long.")]
    [InlineData(typeof(ulong), "System.UInt64. Use int or long.")]
    [InlineData(typeof(char), "System.Char. Use string, bool, int, long, decimal,")]
    [InlineData(typeof(Guid), "System.Guid. Use string, bool, int, long, decimal,")]
    [InlineData(typeof(object), "System.Object. Use string, bool, int, long, decimal,")]
    [InlineData(typeof(IPort), Here + "IPort. Use a class, record or struct that is not abstract.")]
    [InlineData(typeof(Abstract), Here + "Abstract. Use a class, record or struct that is not abstract.")]
    [InlineData(typeof(List<Abstract>), Here + "Abstract. Use a class, record or struct that is not abstract.")]
    [InlineData(typeof(IEnumerable<string>), "System.Collections.Generic.IEnumerable<System.String>. Lists are")]
    [InlineData(typeof(HashSet<string>), "System.Collections.Generic.HashSet<System.String>. Lists are")]
    [InlineData(typeof(long[][]), "System.Int64[]. Lists are IReadOnlyList<T>, List<T>, ImmutableArray<T> or T[].")]
    [InlineData(typeof(long[,]), "System.Int64[,]. Lists are IReadOnlyList<T>, List<T>, ImmutableArray<T> or T[].")]
    public void Types_that_the_language_has_not_are_refused_with_advice(Type type, string message) =>
        ClrMistakes
            .Of(typeof(Holding<>).MakeGenericType(type))
            .ShouldHaveSingleItem()
            .ShouldContain($">.Value(1,1): error RK0013: A plan can't hold {message}");

    [Fact]
    public void Items_of_lists_are_never_null() =>
        ClrMistakes
            .Of(typeof(NullItems))
            .ShouldBe([
                Mistakes.At("NullItems.Numbers", "The items of a list can't be null; leave absent items out."),
                Mistakes.At("NullItems.Objects", "The items of a list can't be null; leave absent items out."),
                Mistakes.At("NullItems.Texts", "The items of a list can't be null; leave absent items out."),
            ]);

#nullable disable
    internal sealed record Oblivious
    {
        public string Text { get; init; }

        public List<string> Texts { get; init; }

        public long Number { get; init; }

        public long? MaybeNumber { get; init; }
    }

#nullable restore

    [Fact]
    public void Without_nullable_annotations_texts_and_objects_are_a_guess_and_refused()
    {
        var message =
            "The type is compiled without nullable annotations, so whether a plan may leave this out can't be told; write #nullable enable.";

        ClrMistakes
            .Of(typeof(Oblivious))
            .ShouldBe([Mistakes.At("Oblivious.Text", message), Mistakes.At("Oblivious.Texts", message)]);
    }

    [Fact]
    public void What_JSON_cannot_fill_is_no_member_and_says_so()
    {
        var message =
            "JSON can't fill this property; give it a public init or set accessor, or a constructor parameter of its name and type.";

        ClrMistakes
            .Of(typeof(Unfillable))
            .ShouldBe([
                Mistakes.At("Unfillable.Computed", message),
                Mistakes.At("Unfillable.Field", "A public field is no member of a model; make it a property."),
                Mistakes.At("Unfillable.PrivateSet", message),
                Mistakes.At("Unfillable.ReadOnly", message),
            ]);
    }

    [Fact]
    public void An_object_has_members() =>
        ClrMistakes
            .Of(typeof(Empty))
            .ShouldBe([Mistakes.At("Empty", "Plan has no members, so that no plan could say anything with it.")]);

    internal interface IPort;

    internal enum Plain
    {
        A,
    }

    internal sealed record Item(string Id);

    internal sealed record Open<T>(T Value);

    internal abstract record Abstract(string Id);

    internal sealed record Empty;

    internal sealed record Holding<T>(T Value);

    internal sealed record NullItems
    {
        public required IReadOnlyList<string?> Texts { get; init; }

        public required ImmutableArray<long?> Numbers { get; init; }

        public required Item?[] Objects { get; init; }
    }

    internal sealed record Unfillable
    {
        public string? Field = "";

        public string? ReadOnly { get; }

        public string? PrivateSet { get; private set; }

        [Unit("money")]
        public long Computed => Field!.Length;

        public long Untold => Field!.Length;

        public string? Right { get; init; }

        public string? WriteOnly
        {
            set => PrivateSet = value;
        }

        public string? this[int index] => index == 0 ? Field : ReadOnly;
    }
}
