using RulesKit.Language.Json;
using RulesKit.Language.Tests.Support;

namespace RulesKit.Language.Tests.Json;

public class JsonPointerTests
{
    /// <summary>The document of RFC 6901, section 5.</summary>
    private const string Document = """
        { "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8 }
        """;

    [Theory]
    [InlineData("/foo/0", "the text \"bar\"")]
    [InlineData("/", "the number 0")]
    [InlineData("/a~1b", "the number 1")]
    [InlineData("/c%d", "the number 2")]
    [InlineData("/i\\j", "the number 5")]
    [InlineData("/k\"l", "the number 6")]
    [InlineData("/ ", "the number 7")]
    [InlineData("/m~0n", "the number 8")]
    [InlineData("", "an object")]
    [InlineData("/foo", "an array")]
    public void A_pointer_finds_its_value(string pointer, string description) =>
        JsonPointer.Resolve(JsonReading.ReadRight(Document), pointer)!.Describe().ShouldBe(description);

    [Theory]
    [InlineData("foo")]
    [InlineData("/foo/2")]
    [InlineData("/foo/00")]
    [InlineData("/foo/-")]
    [InlineData("/foo/-1")]
    [InlineData("/foo/9999999999")]
    [InlineData("/foo/0/x")]
    [InlineData("/bar")]
    [InlineData("/Foo")]
    public void A_pointer_to_nothing_finds_nothing(string pointer) =>
        JsonPointer.Resolve(JsonReading.ReadRight(Document), pointer).ShouldBeNull();

    [Fact]
    public void A_text_that_is_no_pointer_finds_nothing_even_where_a_name_is_a_control_character() =>
        JsonPointer.Resolve(JsonReading.ReadRight("""{ "\u0000": 1 }"""), "x").ShouldBeNull();

    [Fact]
    public void Unescaping_turns_escaping_back() =>
        Laws.Hold(
            Gen.Elements('~', '/', '0', '1', 'a').ListOf().Select(string.Concat),
            token =>
            {
                JsonPointer.Escape(token).ShouldNotContain("/");
                JsonPointer.Unescape(JsonPointer.Escape(token)).ShouldBe(token);
                JsonPointer.Split("/x/" + JsonPointer.Escape(token)).ShouldBe(["x", token]);
            }
        );

    [Fact]
    public void The_empty_pointer_has_no_tokens() => JsonPointer.Split("").ShouldBe([]);

    [Fact]
    public void A_pointer_starts_with_a_slash() => JsonPointer.Split("a/b").ShouldBeNull();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("7", 7)]
    [InlineData("120", 120)]
    public void Digits_are_an_index(string token, int expected)
    {
        JsonPointer.TryIndex(token, out var index).ShouldBeTrue();
        index.ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("1 ")]
    [InlineData("１")]
    [InlineData("-")]
    public void Anything_else_is_none(string token) => JsonPointer.TryIndex(token, out _).ShouldBeFalse();
}
