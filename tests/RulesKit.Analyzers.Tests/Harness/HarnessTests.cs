namespace RulesKit.Analyzers.Tests.Harness;

public sealed class HarnessTests
{
    [Theory]
    [InlineData("a [|b|] c", "a b c", "2-3")]
    [InlineData("{|RK1002:a|}[|b|]", "ab", "0-1 RK1002, 1-2")]
    [InlineData("[|a {|RK1002:b|}|]", "a b", "2-3 RK1002, 0-3")]
    [InlineData("x[||]y", "xy", "1-1")]
    [InlineData("a[0] || b", "a[0] || b", "")]
    public void Marks_are_taken_out_and_their_places_kept(string marked, string text, string places)
    {
        var markup = Markup.Parse(marked);

        markup.Text.ShouldBe(text);
        string.Join(", ", markup.Places.Select(p => $"{p.Span.Start}-{p.Span.End} {p.Id}".Trim())).ShouldBe(places);
    }

    [Theory]
    [InlineData("a {|RK1002:b|} c")]
    [InlineData("{|RK1002:a|}{|RK1003:b|}")]
    [InlineData("{|RK1002:a {|RK1003:b|}|}")]
    [InlineData("{|RK1002:{|RK1003:b|}|} x")]
    public void What_is_shown_reads_like_what_was_marked(string marked)
    {
        var markup = Markup.Parse(marked);

        Markup.Show(markup.Text, markup.Places.Select(p => (p.Span, p.Id!))).ShouldBe(marked);
    }

    [Fact]
    public async Task A_source_that_does_not_compile_fails() =>
        await Assert.ThrowsAsync<ShouldAssertException>(() =>
            TestProject.Empty.With("class C { int X = \"a\"; }").FindAsync()
        );

    [Theory]
    [InlineData("[|plan.Breads.Any()|]")]
    [InlineData("nothing.Any()")]
    [InlineData("nothin[|g.Any()|]")]
    public async Task A_missing_mark_or_one_with_another_end_fails(string expression) =>
        await Assert.ThrowsAsync<ShouldAssertException>(() =>
            Samples
                .Bakery.Expecting("RK1002")
                .WithFile("/src/x.rules.json", Samples.Requiring(expression))
                .VerifyAsync()
        );
}
