using RulesKit.Language.Text;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Quotes;

namespace RulesKit.Tool.Tests.Quotes;

public sealed class QuotedLineTests
{
    [Theory]
    [InlineData("    { \"a\": [1] }", 80, "{ \"a\": 1 }", "       ^")]
    [InlineData("first\n\tsecond [word] here\nthird", 80, "second word here", "       ^^^^")]
    [InlineData("[first\nsecond]", 80, "first", "^^^^^")]
    [InlineData("a[]", 80, "a", " ^")]
    [InlineData("小米 [SU7]", 80, "小米 SU7", "     ^^^")]
    [InlineData(
        "0123456789012345678901234567890 [word] 0123456789012345678901234567890",
        20,
        "…34567890 word 0123…",
        "          ^^^^"
    )]
    [InlineData("[word] 0123456789012345678901234567890", 20, "word 01234567890123…", "^^^^")]
    [InlineData("0123456789012345678901234567890 [word]", 20, "…78901234567890 word", "                ^^^^")]
    [InlineData("[abcdefghijklmnopqrstuvwxyz]", 10, "abcdefghi…", "^^^^^^^^^^")]
    public void The_marked_characters_are_shown_and_underlined(string marked, int width, string text, string underline)
    {
        var line = QuotedLine.Of(Marked(marked), width);
        line.Text.ShouldBe(text);
        (new string(' ', line.MarkStart) + new string('^', line.MarkWidth)).ShouldBe(underline);
    }

    [Fact]
    public void Whatever_the_text_the_line_fits_and_the_mark_lies_inside() =>
        Prop.ForAll<(NonNull<string>, NonNull<string>, NonNull<string>), PositiveInt>(
                (texts, extra) =>
                {
                    var (before, value, after) = texts;
                    var width = 4 + extra.Get;
                    var source = new SourceText(before.Get + value.Get + after.Get);
                    var line = QuotedLine.Of(
                        new Location(source, new TextSpan(before.Get.Length, value.Get.Length)),
                        width
                    );
                    return CellText.Width(line.Text) <= width
                        && line.MarkStart + line.MarkWidth <= Math.Max(width, line.MarkStart + 1)
                        && !line.Text.Contains('\n', StringComparison.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_of_60_million_characters_is_quoted_at_once()
    {
        var source = new SourceText(new string('x', 30_000_000) + "here" + new string('y', 30_000_000));
        var line = QuotedLine.Of(new Location(source, new TextSpan(30_000_000, 4)), 40);
        line.Text.ShouldContain("xherey");
        line.Text.Length.ShouldBe(40);
    }

    /// <summary>A text with its marked characters in brackets.</summary>
    private static Location Marked(string text)
    {
        var start = text.IndexOf('[', StringComparison.Ordinal);
        var end = text.IndexOf(']', StringComparison.Ordinal) - 1;
        var source = new SourceText(text.Remove(end + 1, 1).Remove(start, 1));
        return new Location(source, TextSpan.FromBounds(start, end));
    }
}
