using RulesKit.Language.Diagnostics;
using RulesKit.Language.Documents;
using RulesKit.Language.Json;
using RulesKit.Language.Tests.Support;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Documents;

/// <summary>Reading an object key by key: what is there, what is missing, and what nobody asked for.</summary>
public class DocumentReaderTests
{
    [Fact]
    public void Values_are_read_by_their_kinds()
    {
        var (reader, diagnostics) = Open(
            """{ "text": "a", "flag": true, "day": "2027-04-23", "list": ["x", "y"], "inner": { "id": "b" }, "items": [{ "id": "c" }] }"""
        );

        reader!.Text("text")!.Value.ShouldBe("a");
        reader.Flag("flag").ShouldBe(true);
        reader.Date("day").ShouldBe(Date.Of(2027, 4, 23));
        reader.Texts("list").Select(t => t.Value).ShouldBe(["x", "y"]);
        reader.Nested("inner", "An inner")!.RequiredText("id")!.Value.ShouldBe("b");
        reader.Objects("items", "An item").Single().RequiredText("id")!.Value.ShouldBe("c");
        reader.End();
        diagnostics.Count.ShouldBe(0);
    }

    [Fact]
    public void What_is_absent_is_null_or_empty_and_no_mistake()
    {
        var (reader, diagnostics) = Open("{}");

        reader!.Text("a").ShouldBeNull();
        reader.Flag("a").ShouldBeNull();
        reader.Date("a").ShouldBeNull();
        reader.Object("a").ShouldBeNull();
        reader.Array("a").ShouldBeNull();
        reader.Value("a").ShouldBeNull();
        reader.Nested("a", "An a").ShouldBeNull();
        reader.Texts("a").ShouldBeEmpty();
        reader.Objects("a", "An a").ShouldBeEmpty();
        reader.Option("a", new Dictionary<string, int>(StringComparer.Ordinal)).ShouldBeNull();
        reader.End();
        diagnostics.Count.ShouldBe(0);
    }

    [Fact]
    public void A_text_says_something_unless_it_may_be_empty()
    {
        var (reader, diagnostics) = Open("""{ "a": "", "b": ["", "x"], "c": "", "d": [""] }""");

        reader!.Text("a").ShouldBeNull();
        reader.Texts("b").Select(t => t.Value).ShouldBe(["x"]);
        reader.AnyText("c")!.Value.ShouldBeEmpty();
        reader.AnyTexts("d").Count.ShouldBe(1);
        reader.End();
        diagnostics.ToSorted().Select(d => d.Id).ShouldBe(["RK0005", "RK0005"]);
    }

    [Fact]
    public void The_schema_of_a_file_is_a_text()
    {
        var (_, diagnostics) = Open("""{ "$schema": 1 }""");
        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("RK0004");
    }

    [Fact]
    public void What_must_be_there_is_reported_at_the_opening_brace() =>
        ShouldReport(
            " [|{|]}",
            DiagnosticCatalog.MissingKey,
            reader => reader.RequiredText("id").ShouldBeNull(),
            "A thing has no \"id\"; it is required."
        );

    [Fact]
    public void Keys_that_nobody_asked_for_are_reported_each() =>
        ShouldReport(
            """{ "known": "a", [|"knwon"|]: 1, [|"zzz"|]: 2 }""",
            DiagnosticCatalog.UnknownKey,
            reader => reader.Text("known"),
            "A thing has no key \"knwon\". Did you mean 'known'?",
            "A thing has no key \"zzz\"."
        );

    [Theory]
    [InlineData("""{ "a": [|5|] }""", "\"a\" holds the number 5; a text was expected.")]
    [InlineData("""{ "a": [|null|] }""", "\"a\" holds null; a text was expected.")]
    [InlineData("""{ "a": [|["x"]|] }""", "\"a\" holds an array; a text was expected.")]
    public void A_value_of_another_kind_is_reported(string marked, string message) =>
        ShouldReport(marked, DiagnosticCatalog.WrongKind, reader => reader.Text("a").ShouldBeNull(), message);

    [Fact]
    public void Each_item_of_the_wrong_kind_is_reported_and_the_others_are_read() =>
        ShouldReport(
            """{ "a": ["x", [|1|], "y", [|{}|]] }""",
            DiagnosticCatalog.WrongKind,
            reader => reader.Texts("a").Select(t => t.Value).ShouldBe(["x", "y"]),
            "\"a\" holds the number 1",
            "\"a\" holds an object"
        );

    [Theory]
    [InlineData("""{ "a": [|"2027-02-29"|] }""")]
    [InlineData("""{ "a": [|"2027-4-23"|] }""")]
    [InlineData("""{ "a": [|""|] }""")]
    public void A_day_that_does_not_exist_is_reported(string marked) =>
        ShouldReport(
            marked,
            DiagnosticCatalog.InvalidText,
            reader => reader.Date("a").ShouldBeNull(),
            "which is no date; write year, month and day as 2027-04-23."
        );

    [Fact]
    public void Another_option_is_reported_with_the_options_and_the_nearest()
    {
        var options = new Dictionary<string, int>(StringComparer.Ordinal) { ["left"] = 1, ["right"] = 2 };

        ShouldReport(
            """{ "a": [|"rigth"|] }""",
            DiagnosticCatalog.UnknownOption,
            reader => reader.Option("a", options).ShouldBeNull(),
            "\"a\" is \"rigth\"; expected one of left, right. Did you mean 'right'?"
        );
    }

    [Fact]
    public void The_schema_is_named_at_the_root_only() =>
        ShouldReport(
            """{ "$schema": "x", "inner": { [|"$schema"|]: "y" } }""",
            DiagnosticCatalog.UnknownKey,
            reader => reader.Nested("inner", "An inner")!.End(),
            "An inner has no key \"$schema\"."
        );

    [Theory]
    [InlineData("[|[1]|]", "A thing is an object; found an array.")]
    [InlineData("[|5|]", "A thing is an object; found the number 5.")]
    public void A_document_is_an_object(string marked, string message)
    {
        var (text, spans) = Marked.Parse(marked);
        var (reader, diagnostics) = Open(text);

        reader.ShouldBeNull();
        var diagnostic = diagnostics.ToSorted().ShouldHaveSingleItem();
        diagnostic.Descriptor.ShouldBe(DiagnosticCatalog.WrongKind);
        diagnostic.Location.Span.ShouldBe(spans.Single());
        diagnostic.Message.ShouldBe(message);
    }

    [Fact]
    public void Broken_JSON_is_not_read_further()
    {
        var (reader, diagnostics) = Open("""{ "a": 1, "a": NaN }""");

        reader.ShouldBeNull();
        diagnostics.ToSorted().Select(d => d.Id).ShouldBe(["RK0001", "RK0001"]);
    }

    private static void ShouldReport(
        string marked,
        DiagnosticDescriptor descriptor,
        Action<DocumentReader> read,
        params string[] messages
    )
    {
        var (text, spans) = Marked.Parse(marked);
        var (reader, diagnostics) = Open(text);
        read(reader!);
        if (descriptor == DiagnosticCatalog.UnknownKey)
        {
            reader!.End();
        }

        var sorted = diagnostics.ToSorted();
        sorted.Select(d => (d.Descriptor, d.Location.Span)).ShouldBe(spans.Select(s => (descriptor, s)));
        foreach (var (diagnostic, message) in sorted.Zip(messages))
        {
            diagnostic.Message.ShouldContain(message);
        }
    }

    private static (DocumentReader? Reader, DiagnosticBag Diagnostics) Open(string text)
    {
        var diagnostics = new DiagnosticBag();
        return (DocumentReader.Open(new SourceText(text), "A thing", diagnostics), diagnostics);
    }
}
