using RulesKit.Language.Json;
using RulesKit.Language.Tests.Support;
using RulesKit.Language.Text;
using static RulesKit.Language.Tests.Json.JsonOracles;

namespace RulesKit.Language.Tests.Json;

/// <summary>Laws over generated documents, with the readers of others as oracles.</summary>
public class JsonReaderLawTests
{
    private const int ManyTries = 3_000;

    [Fact]
    public void Right_documents_have_the_values_that_Newtonsoft_reads() =>
        Laws.Hold(JsonTexts.Right, text => ShouldBeAsNewtonsoftReads(JsonReading.ReadRight(text), text));

    [Fact]
    public void Spans_of_right_documents_lie_inside_each_other_and_in_order() =>
        Laws.Hold(
            JsonTexts.Right,
            text =>
            {
                foreach (var value in JsonReading.ReadRight(text).SelfAndBelow())
                {
                    ShouldWrapItsChildren(value);
                    ShouldBeWrittenAs(value, text.Substring(value.Span.Start, value.Span.Length));
                }
            }
        );

    [Fact]
    public void Edited_documents_are_accepted_exactly_when_System_Text_Json_accepts_them() =>
        Laws.Hold(
            JsonTexts.Edited,
            text =>
            {
                var errors = JsonReading.Read(text).Errors;
                if (IsAcceptedBySystemTextJson(text))
                {
                    // Names used twice and half characters are where we are stricter, knowingly.
                    errors.ShouldAllBe(e => e.Message.Contains("twice") || e.Message.Contains("surrogate"));
                }
                else
                {
                    errors.ShouldNotBeEmpty();
                }
            },
            ManyTries
        );

    [Fact]
    public void Edited_documents_without_mistake_have_the_values_that_Newtonsoft_reads() =>
        Laws.Hold(
            JsonTexts.Edited,
            text =>
            {
                var document = JsonReading.Read(text);
                if (document.Errors.Count == 0 && document.Root!.SelfAndBelow().OfType<JsonNumber>().All(IsModest))
                {
                    ShouldBeAsNewtonsoftReads(document.Root!, text);
                }
            },
            ManyTries
        );

    [Fact]
    public void Everything_reported_and_read_of_an_edited_document_lies_inside_its_text() =>
        Laws.Hold(JsonTexts.Edited, ShouldStayInside, ManyTries);

    [Theory]
    [InlineData("""{ "a": [1, -2.5e3, true], "b\n\u00e9": { "c": "\uD83D\uDE97", "d": null }, "e": "" }""")]
    [InlineData("""[ "\\", "\"", [[]], {}, 0, 1E+2 ] // end""")]
    public void Every_prefix_and_suffix_and_every_deletion_of_a_character_is_read_without_a_crash(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            ShouldStayInside(text[..i]);
            ShouldStayInside(text[i..]);
            ShouldStayInside(text.Remove(i, 1));
        }
    }

    private static void ShouldStayInside(string text)
    {
        var document = JsonReading.Read(text);
        var whole = new TextSpan(0, text.Length);
        foreach (var error in document.Errors)
        {
            whole.Union(error.Location.Span).ShouldBe(whole);
            error.Message.ShouldNotBeNullOrWhiteSpace();
        }

        if (document.Root is null)
        {
            document.Errors.ShouldNotBeEmpty();
        }

        foreach (var value in document.Root?.SelfAndBelow() ?? [])
        {
            whole.Union(value.Span).ShouldBe(whole);
            ShouldWrapItsChildren(value);
            if (value is JsonString { Value: var decoded } json)
            {
                json.MapToSource(new TextSpan(0, decoded.Length))
                    .ShouldBe(new TextSpan(json.Span.Start + 1, json.Span.Length - 2));
            }
        }
    }

    private static void ShouldWrapItsChildren(JsonValue value)
    {
        var position = value.Span.Start;
        foreach (var child in value.Children())
        {
            child.Span.Start.ShouldBeGreaterThan(position);
            position = child.Span.End;
        }

        position.ShouldBeLessThan(value.Span.End);
    }

    private static void ShouldBeWrittenAs(JsonValue value, string written)
    {
        var (first, last) = value switch
        {
            JsonObject => ('{', '}'),
            JsonArray => ('[', ']'),
            JsonString => ('"', '"'),
            _ => (written[0], written[^1]),
        };
        (written[0], written[^1]).ShouldBe((first, last));
        if (value is JsonNumber number)
        {
            written.ShouldBe(number.Text);
        }
    }

    /// <summary>Edits glue digits together; Newtonsoft reads neither long exponents nor more digits than decimals hold.</summary>
    private static bool IsModest(JsonNumber number) =>
        number.Text.Length <= 18 && ExactNumber.TryDecimal(number.Text, out _);
}
