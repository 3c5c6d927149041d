using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Tests.Layout;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("✗ – … │ ✓", 9)]
    [InlineData("小米", 4)]
    [InlineData("e\u0301", 1)]
    public void Width_is_counted_in_cells(string text, int width) => CellText.Width(text).ShouldBe(width);

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "abcd…")]
    [InlineData("小米汽车", 5, "小米…")]
    [InlineData("abcdef", 1, "…")]
    public void A_text_is_cut_at_its_end(string text, int width, string cut) => CellText.Fit(text, width).ShouldBe(cut);

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdef", 5, "…cdef")]
    [InlineData("小米汽车", 6, "…汽车")]
    public void A_text_is_cut_at_its_beginning(string text, int width, string cut) =>
        CellText.FitEnd(text, width).ShouldBe(cut);

    [Fact]
    public void A_cut_text_fits() =>
        Prop.ForAll<NonNull<string>, PositiveInt>(
                (text, width) =>
                {
                    var safe = SafeText.Of(text.Get);
                    return CellText.Width(CellText.Fit(safe, width.Get)) <= width.Get
                        && CellText.Width(CellText.FitEnd(safe, width.Get)) <= width.Get;
                }
            )
            .QuickCheckThrowOnFailure();
}
