using RulesKit.Language.Text;

namespace RulesKit.Language.Tests.Support;

public class MarkedTests
{
    [Fact]
    public void Marks_are_taken_out_and_give_the_places()
    {
        var marked = Marked.Parse("a[|bc|]d[||]");

        marked.Text.ShouldBe("abcd");
        marked.Spans.ShouldBe([new TextSpan(1, 2), new TextSpan(4, 0)]);
    }

    [Fact]
    public void Showing_puts_the_marks_back() =>
        Marked.Show("abcd", [new TextSpan(1, 2), new TextSpan(4, 0)]).ShouldBe("a[|bc|]d[||]");
}
