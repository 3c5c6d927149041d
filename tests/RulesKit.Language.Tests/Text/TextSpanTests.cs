using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Text;

public class TextSpanTests
{
    [Fact]
    public void The_end_lies_behind_the_last_character() => new TextSpan(3, 4).End.ShouldBe(7);

    [Fact]
    public void Bounds_give_start_and_length() => TextSpan.FromBounds(3, 7).ShouldBe(new TextSpan(3, 4));

    [Theory]
    [InlineData(0, 2, 5, 6, 0, 6)]
    [InlineData(5, 6, 0, 2, 0, 6)]
    [InlineData(0, 9, 3, 4, 0, 9)]
    [InlineData(3, 3, 3, 3, 3, 3)]
    public void A_union_holds_both_and_nothing_more(
        int start,
        int end,
        int otherStart,
        int otherEnd,
        int from,
        int to
    ) =>
        TextSpan
            .FromBounds(start, end)
            .Union(TextSpan.FromBounds(otherStart, otherEnd))
            .ShouldBe(TextSpan.FromBounds(from, to));
}
