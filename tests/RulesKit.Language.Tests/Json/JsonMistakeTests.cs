using RulesKit.Language.Json;
using RulesKit.Language.Tests.Support;

namespace RulesKit.Language.Tests.Json;

/// <summary>Each mistake that a JSON text can have, the characters it is reported on, and what is said of it.</summary>
public class JsonMistakeTests
{
    [Theory]
    [InlineData("[||]", "The text is empty")]
    [InlineData(" \n[||]", "The text is empty")]
    [InlineData("[|\uFEFF|]{}", "byte order mark")]
    [InlineData("{} [|x|]", "Found 'x' behind the end of the JSON value")]
    [InlineData("1 [|2|]", "Found '2' behind the end of the JSON value")]
    public void Of_the_document(string text, string message) => ShouldReport(text, message);

    [Theory]
    [InlineData("[|// note|]\n1", "A comment stands here")]
    [InlineData("[1, [|/* note */|] 2]", "A comment stands here")]
    [InlineData("1 [|// note|]", "A comment stands here")]
    [InlineData("1 [|/* no end|]", "A comment stands here")]
    [InlineData("[|/|]1", "Found '/'; a JSON value was expected")]
    [InlineData("[|#|] note", "Found '#'; a JSON value was expected")]
    public void Of_comments(string text, string message) => ShouldReport(text, message);

    [Theory]
    [InlineData("[|NaN|]", "Found NaN; a JSON value was expected. JSON has no such number")]
    [InlineData("[|Infinity|]", "JSON has no such number")]
    [InlineData("[|-Infinity|]", "Found -Infinity; a JSON value was expected. JSON has no such number")]
    [InlineData("[|True|]", "Write it in lower case")]
    [InlineData("[|NULL|]", "Write it in lower case")]
    [InlineData("[|None|]", "Leave the value out")]
    [InlineData("[|undefined|]", "Leave the value out")]
    [InlineData("[|CN|]", "Put texts into double quotes")]
    [InlineData("[|-x|]", "Put texts into double quotes")]
    [InlineData("[|'|]CN'", "Found '''; a JSON value was expected")]
    [InlineData("[|车|]", "Found '车'; a JSON value was expected")]
    [InlineData("[|\u00A0|]1", "Found the character U+00A0; a JSON value was expected")]
    [InlineData("[|\u200B|]1", "Found the character U+200B; a JSON value was expected")]
    public void Of_words(string text, string message) => ShouldReport(text, message);

    [Theory]
    [InlineData("[|01|]", "starts with 0")]
    [InlineData("[|-00.5|]", "starts with 0")]
    [InlineData("[|1.|]", "has no digit behind its point")]
    [InlineData("[|1.e5|]", "has no digit behind its point")]
    [InlineData("[|1e|]", "has no digit in its exponent")]
    [InlineData("[|1e+|]", "has no digit in its exponent")]
    [InlineData("[|-|]", "Found -; a digit was expected behind the sign")]
    [InlineData("[|-.5|]", "a digit was expected behind the sign")]
    [InlineData("[|.5|]", "Write numbers like 1200 or 0.25")]
    [InlineData("[|+1|]", "Write numbers like 1200 or 0.25")]
    [InlineData("[|0x10|]", "Found 0x10, which is no JSON number")]
    [InlineData("[|1_000|]", "Found 1_000, which is no JSON number")]
    [InlineData("[|2027-04-23|]", "Found 2027-04-23, which is no JSON number")]
    public void Of_numbers(string text, string message) => ShouldReport(text, message);

    [Theory]
    [InlineData("\"a[|\t|]b\"", "Found the character U+0009 inside a text")]
    [InlineData("\"a[|\0|]b\"", "Found the character U+0000 inside a text")]
    [InlineData("[|\"abc|]", "does not end on its line")]
    [InlineData("[|\"abc|]\n\"", "does not end on its line")]
    [InlineData("[|\"abc|]\r\"", "does not end on its line")]
    [InlineData("\"a[|\\|]qb\"", "a backslash that starts no JSON escape")]
    [InlineData("\"a[|\\|]'b\"", "a backslash that starts no JSON escape")]
    [InlineData("\"[|\\u|]12\"", "\\u without four hexadecimal digits")]
    [InlineData("\"[|\\u|]12G4\"", "\\u without four hexadecimal digits")]
    [InlineData("\"[|\\u|] 123\"", "\\u without four hexadecimal digits")]
    [InlineData("\"[|\\u|]+123\"", "\\u without four hexadecimal digits")]
    [InlineData("\"x[|\\uD83D|]x\"", "half of a surrogate pair (U+D83D)")]
    [InlineData("\"x[|\\uDE97|]x\"", "half of a surrogate pair (U+DE97)")]
    [InlineData("\"x[|\\uD83D|]\\u0041\"", "half of a surrogate pair (U+D83D)")]
    public void Of_texts(string text, string message) => ShouldReport(text, message);

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE97)]
    public void Half_a_surrogate_pair_is_reported_where_it_stands(int half) =>
        ShouldReport($"\"x[|{(char)half}|]x\"", FormattableString.Invariant($"half of a surrogate pair (U+{half:X4})"));

    [Theory]
    [InlineData("[1[|,|]]", "A comma stands before ']'")]
    [InlineData("{\"a\": 1[|,|] }", "A comma stands before '}'")]
    [InlineData("[[|,|]1]", "Found ','; a JSON value was expected")]
    [InlineData("[1,[|,|]2]", "Found ','; a JSON value was expected")]
    [InlineData("[1 [|2|]]", "Found '2'; ',' was expected or ']'")]
    [InlineData("{\"a\": 1 [|\"|]b\": 2}", "Found '\"'; ',' was expected or '}'")]
    [InlineData("{\"a\" [|1|]}", "Found '1'; ':' was expected behind the property name")]
    [InlineData("{[|a|]: 1}", "Found 'a'; a property name in double quotes or '}' was expected")]
    [InlineData("{[|'|]a': 1}", "a property name in double quotes or '}' was expected")]
    [InlineData("{[|,|]}", "a property name in double quotes or '}' was expected")]
    [InlineData("[1[|}|]", "Found '}'; ',' was expected or ']'")]
    [InlineData("[|]|]", "Found ']'; a JSON value was expected")]
    [InlineData("{\"a\": 1, [|\"a\"|]: 2}", "The name \"a\" stands twice in this object")]
    [InlineData("{\"a\": 1, [|\"\\u0061\"|]: 2}", "The name \"a\" stands twice in this object")]
    [InlineData("{\"a\\n\": 1, [|\"a\\n\"|]: 2}", "The name \"a\\u000A\" stands twice in this object")]
    public void Of_structure(string text, string message) => ShouldReport(text, message);

    [Theory]
    [InlineData("{[||]", "The text ends where a property name in double quotes or '}' was expected")]
    [InlineData("{\"a\"[||]", "Found the end of the text; ':' was expected")]
    [InlineData("{\"a\":[||]", "The text ends where a JSON value was expected")]
    [InlineData("{\"a\":1[||]", "Found the end of the text; ',' was expected or '}'")]
    [InlineData("{\"a\":1,[||]", "The text ends where a property name in double quotes or '}' was expected")]
    [InlineData("[[||]", "The text ends where a value or ']' was expected")]
    [InlineData("[1[||]", "Found the end of the text; ',' was expected or ']'")]
    [InlineData("[1,[||]", "The text ends where a value or ']' was expected")]
    public void Of_texts_that_are_cut_off(string text, string message) => ShouldReport(text, message);

    [Fact]
    public void NUL_characters_are_no_hexadecimal_digits() =>
        JsonReading.Read("\"\\u12\0\0\"").Errors[0].Message.ShouldContain("\\u without four hexadecimal digits");

    [Fact]
    public void All_mistakes_that_leave_the_structure_whole_are_reported_at_once()
    {
        var marked = Marked.Parse(
            """
            { [|// note|]
              "a": [|NaN|],
              [|"a"|]: [|01|],
              "b": "[|\|]q",
              "c": [1, 2[|,|]]
            }
            """
        );

        JsonReading.Read(marked.Text).Errors.Select(e => e.Location.Span).ShouldBe(marked.Spans, ignoreOrder: true);
    }

    [Fact]
    public void A_message_says_line_and_column()
    {
        var error = JsonReading.Read("{\n  \"a\": NaN\n}").Errors.ShouldHaveSingleItem();

        error.Location.Start.ToString().ShouldBe("line 2, column 8");
    }

    [Fact]
    public void What_can_be_read_is_there_beside_the_mistakes()
    {
        var root = JsonReading.Read("""{ "a": NaN, "b": 2 }""").Root.ShouldBeOfType<JsonObject>();

        root.Find("a")!.Value.ShouldBeOfType<JsonNull>();
        root.Find("b")!.Value.ShouldBeOfType<JsonNumber>().Text.ShouldBe("2");
    }

    [Fact]
    public void A_text_whose_structure_is_broken_has_no_root() => JsonReading.Read("[1").Root.ShouldBeNull();

    private static void ShouldReport(string text, string message)
    {
        var marked = Marked.Parse(text);
        var errors = JsonReading.Read(marked.Text).Errors;

        Marked.Show(marked.Text, errors.Take(1).Select(e => e.Location.Span)).ShouldBe(text);
        errors[0].Message.ShouldContain(message);
    }
}
