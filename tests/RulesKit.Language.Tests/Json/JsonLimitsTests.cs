using RulesKit.Language.Json;

namespace RulesKit.Language.Tests.Json;

public class JsonLimitsTests
{
    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Nesting_down_to_the_limit_is_read(char open, char close)
    {
        var nested = Nest(open, close, JsonLimits.Default.Depth);

        JsonReading.Read(nested).Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData('[', ']', 65)]
    [InlineData('{', '}', 65)]
    [InlineData('[', ']', 1_000)]
    [InlineData('{', '}', 1_000)]
    [InlineData('[', ']', 1_000_000)]
    public void Deeper_nesting_is_one_clear_mistake(char open, char close, int depth)
    {
        var document = JsonReading.Read(Nest(open, close, depth));

        var error = document.Errors.ShouldHaveSingleItem();
        error.Message.ShouldBe(
            "Arrays and objects are nested deeper than 64 levels here; no document of ours needs that."
        );
        document.Source.Text[error.Location.Span.Start].ShouldBe(open);
        document.Source.Text[..error.Location.Span.Start].Count(c => c == open).ShouldBe(64);
    }

    [Fact]
    public void A_text_as_long_as_the_limit_is_read() =>
        JsonReading.Read("[1, 2]", new JsonLimits { Length = 6 }).Errors.ShouldBeEmpty();

    [Fact]
    public void A_longer_text_is_refused_unread()
    {
        var document = JsonReading.Read("[1, NaN]", new JsonLimits { Length = 7 });

        document.Root.ShouldBeNull();
        document
            .Errors.ShouldHaveSingleItem()
            .Message.ShouldBe("The text has 8 characters; at most 7 are read. Split it up.");
    }

    [Fact]
    public void As_many_mistakes_as_the_limit_are_all_reported() =>
        JsonReading.Read("[NaN, NaN, NaN]", new JsonLimits { Errors = 3 }).Errors.Count.ShouldBe(3);

    [Fact]
    public void With_one_more_mistake_reading_stops_and_says_so()
    {
        var document = JsonReading.Read("[NaN, NaN, NaN, NaN, NaN]", new JsonLimits { Errors = 3 });

        document.Root.ShouldBeNull();
        document.Errors.Count.ShouldBe(4);
        document.Errors[3].Message.ShouldBe("More than 3 mistakes; reading stops here.");
    }

    private static string Nest(char open, char close, int depth) =>
        open == '['
            ? new string(open, depth) + new string(close, depth)
            : string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string(close, depth - 1);
}
