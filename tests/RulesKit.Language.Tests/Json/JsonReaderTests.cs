using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Json;

public class JsonReaderTests
{
    [Fact]
    public void Every_kind_of_value_is_read()
    {
        var root = JsonReading.ReadRight<JsonObject>(
            """{ "text": "CN", "number": -12.50e3, "yes": true, "no": false, "none": null, "list": [1, 2], "object": {} }"""
        );

        root.Find("text")!.Value.ShouldBeOfType<JsonString>().Value.ShouldBe("CN");
        root.Find("number")!.Value.ShouldBeOfType<JsonNumber>().Text.ShouldBe("-12.50e3");
        root.Find("yes")!.Value.ShouldBeOfType<JsonBoolean>().Value.ShouldBeTrue();
        root.Find("no")!.Value.ShouldBeOfType<JsonBoolean>().Value.ShouldBeFalse();
        root.Find("none")!.Value.ShouldBeOfType<JsonNull>();
        root.Find("list")!.Value.ShouldBeOfType<JsonArray>().Items.Count.ShouldBe(2);
        root.Find("object")!.Value.ShouldBeOfType<JsonObject>().Properties.ShouldBeEmpty();
        root.Find("nothing").ShouldBeNull();
    }

    [Theory]
    [InlineData("true")]
    [InlineData("\"text\"")]
    [InlineData("0")]
    [InlineData("-0.0e-0")]
    [InlineData(" \t\r\n null \t\r\n ")]
    public void A_document_may_be_any_single_value(string text) => JsonReading.ReadRight(text).ShouldNotBeNull();

    [Fact]
    public void A_value_knows_its_line_and_column()
    {
        var root = JsonReading.ReadRight<JsonObject>(
            "{\r\n  \"launches\": [\r\n    { \"market\": \"CN\" }\r\n  ]\r\n}"
        );

        var market = JsonPointer.Resolve(root, "/launches/0/market")!;

        market.Location.Start.ShouldBe(new LinePosition(3, 17));
        market.Location.End.ShouldBe(new LinePosition(3, 21));
    }

    [Theory]
    [InlineData("{}", "an object")]
    [InlineData("[]", "an array")]
    [InlineData("\"CN\"", "the text \"CN\"")]
    [InlineData("1.50", "the number 1.50")]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("null", "null")]
    public void A_value_says_what_it_is(string text, string description) =>
        JsonReading.ReadRight(text).Describe().ShouldBe(description);

    [Fact]
    public void Long_texts_are_described_by_their_length() =>
        JsonReading.ReadRight($"\"{new string('x', 61)}\"").Describe().ShouldBe("a text of 61 characters");

    [Fact]
    public void Descriptions_stay_on_one_line() =>
        JsonReading.ReadRight("""  "a\nb\u0007" """).Describe().ShouldBe("""the text "a\u000Ab\u0007" """.TrimEnd());

    [Theory]
    [InlineData("12", true)]
    [InlineData("-12", true)]
    [InlineData("12.0", false)]
    [InlineData("12e0", false)]
    [InlineData("12E0", false)]
    public void A_number_is_whole_when_written_without_point_and_exponent(string text, bool isWhole) =>
        JsonReading.ReadRight<JsonNumber>(text).IsWhole.ShouldBe(isWhole);

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Properties_are_found_by_name_in_small_and_large_objects(int count)
    {
        var properties = Enumerable.Range(0, count).Select(i => FormattableString.Invariant($"\"p{i}\": {i}"));
        var root = JsonReading.ReadRight<JsonObject>($$"""{{{string.Join(',', properties)}}}""");

        for (var i = 0; i < count; i++)
        {
            var name = FormattableString.Invariant($"p{i}");
            root.Find(name).ShouldBeSameAs(root.Properties[i]);
        }

        root.Find("P0").ShouldBeNull();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void Of_a_name_used_twice_the_first_value_is_found(int count)
    {
        var others = Enumerable.Range(0, count).Select(i => FormattableString.Invariant($", \"p{i}\": 0"));
        var document = JsonReading.Read($$"""{ "a": 1{{string.Concat(others)}}, "a": 2 }""");

        var found = document.Root.ShouldBeOfType<JsonObject>().Find("a")!;

        document.Errors.Count.ShouldBe(1);
        found.Value.ShouldBeOfType<JsonNumber>().Text.ShouldBe("1");
    }
}
