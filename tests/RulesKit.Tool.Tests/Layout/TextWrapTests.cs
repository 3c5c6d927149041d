using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Tests.Layout;

public sealed class TextWrapTests
{
    [Theory]
    [InlineData("one two three", "one two|three")]
    [InlineData("one two  three", "one two|three")]
    [InlineData("", "")]
    [InlineData("abcdefghijklmnop", "abcdefghij|klmnop")]
    [InlineData("ab abcdefghijklmnop", "ab|abcdefghij|klmnop")]
    [InlineData("小米汽车很好看", "小米汽车很|好看")]
    [InlineData("exactly ten", "exactly|ten")]
    [InlineData("exactly te", "exactly te")]
    public void Lines_break_between_words_where_they_can(string text, string lines) =>
        Wrap(10, 0, 0, text).ShouldBe(lines.Split('|'));

    [Fact]
    public void Further_lines_hang() => Wrap(10, 1, 3, "one two three").ShouldBe([" one two", "   three"]);

    [Fact]
    public void Pieces_without_a_space_between_them_stay_one_text_unless_the_line_is_full() =>
        Wrap(10, 0, 0, "one", "two").ShouldBe(["onetwo"]);

    [Fact]
    public void No_line_is_too_wide_and_no_word_is_lost() =>
        Prop.ForAll<NonNull<string>[], PositiveInt>(
                (texts, extra) =>
                {
                    var width = 8 + extra.Get;
                    string[] pieces = [.. texts.Select(t => t.Get)];
                    var lines = Wrap(width, 2, 4, pieces);
                    var isNarrow = lines.All(l => CellText.Width(l) <= width);
                    return isNarrow
                        && Letters(string.Concat(lines)) == Letters(string.Concat(pieces.Select(SafeText.Of)));
                }
            )
            .QuickCheckThrowOnFailure();

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static string[] Wrap(int width, int indent, int hang, params string[] pieces)
    {
        var wrap = new TextWrap(width, indent, hang);
        foreach (var piece in pieces)
        {
            wrap.Add(piece);
        }

        return [.. wrap.ToLines().Select(line => string.Concat(line.Select(s => s.Text)))];
    }
}
