using RulesKit.Language.Tests.Support;
using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Text;

public class SourceTextTests
{
    /// <summary>Texts that are mostly line ends, where all the trouble is.</summary>
    private static readonly Gen<string> Texts = Gen.Elements("a", "\n", "\r", "\r\n", "\U0001F697")
        .ListOf()
        .Select(string.Concat);

    [Theory]
    [InlineData("one\ntwo", 0, 1, 1)]
    [InlineData("one\ntwo", 3, 1, 4)]
    [InlineData("one\ntwo", 4, 2, 1)]
    [InlineData("one\r\ntwo", 4, 1, 5)]
    [InlineData("one\r\ntwo", 5, 2, 1)]
    [InlineData("one\rtwo", 4, 2, 1)]
    [InlineData("one\n", 4, 2, 1)]
    [InlineData("", 0, 1, 1)]
    public void Lines_and_columns_count_from_1(string text, int offset, int line, int column) =>
        new SourceText(text).GetPosition(offset).ShouldBe(new LinePosition(line, column));

    [Fact]
    public void Columns_count_UTF_16_code_units() =>
        new SourceText("\U0001F697x").GetPosition(2).ShouldBe(new LinePosition(1, 3));

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(99, 1, 4)]
    public void An_offset_outside_the_text_is_moved_to_its_nearest_end(int offset, int line, int column) =>
        new SourceText("abc").GetPosition(offset).ShouldBe(new LinePosition(line, column));

    [Fact]
    public void Positions_are_what_counting_character_by_character_gives() =>
        Laws.Hold(
            Texts,
            text =>
            {
                var source = new SourceText(text);
                for (var offset = 0; offset <= text.Length; offset++)
                {
                    source.GetPosition(offset).ShouldBe(Count(text, offset));
                }
            }
        );

    [Fact]
    public void Lines_with_their_ends_make_up_the_whole_text() =>
        Laws.Hold(
            Texts,
            text =>
            {
                var source = new SourceText(text);
                var lines = Enumerable.Range(1, source.LineCount).Select(source.GetLine).ToArray();

                lines.ShouldAllBe(l => !l.Contains('\n') && !l.Contains('\r'));
                string.Concat(lines).ShouldBe(text.Replace("\r", "").Replace("\n", ""));
            }
        );

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Asking_for_a_line_that_is_not_there_throws(int line) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SourceText("a\nb").GetLine(line));

    [Fact]
    public void A_text_is_required() => Should.Throw<ArgumentNullException>(() => new SourceText(null!));

    [Fact]
    public void A_location_knows_where_it_starts_and_ends()
    {
        var location = new Location(new SourceText("one\ntwo", "plan.json"), new TextSpan(2, 4));

        location.Start.ShouldBe(new LinePosition(1, 3));
        location.End.ShouldBe(new LinePosition(2, 3));
        location.Start.ToString().ShouldBe("line 1, column 3");
    }

    /// <summary>The slow and obvious way.</summary>
    private static LinePosition Count(string text, int offset)
    {
        var (line, column) = (1, 1);
        for (var i = 0; i < offset; i++)
        {
            var isInsideLineEnd = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            (line, column) = text[i] is '\n' or '\r' && !isInsideLineEnd ? (line + 1, 1) : (line, column + 1);
        }

        return new LinePosition(line, column);
    }
}
