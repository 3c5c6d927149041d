using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class HostileTextTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(@"\u001b[31mred\u0007", @"\u001b[31mred\u0007")]
    [InlineData(@"\u202Eesrever", @"\u202eesrever")]
    [InlineData(@"two\nlines", @"two\u000alines")]
    [InlineData(@"\u009b31m", @"\u009b31m")]
    public void A_plan_can_not_speak_to_the_terminal(string written, string shown)
    {
        var plan = folder.WritePlan(
            "plan.json",
            "\"title\": \"Group plan 2024 to 2028 after the SU7 launch\"",
            $"\"title\": \"{written}\""
        );
        var run = ToolRun.Check(plan);
        run.Out.ShouldStartWith(shown + "\n");
    }

    [Theory]
    [InlineData("[red]SU7[/]")]
    [InlineData("SU7 [[x]]")]
    [InlineData("{0} {{")]
    public void Markup_of_the_libraries_below_means_nothing(string title)
    {
        var plan = folder.WritePlan(
            "plan.json",
            "\"title\": \"Group plan 2024 to 2028 after the SU7 launch\"",
            $"\"title\": \"{title}\""
        );
        ToolRun.Check(plan).Out.ShouldStartWith(title + "\n");
    }

    [Fact]
    public void A_plan_of_one_long_line_is_quoted_around_the_value()
    {
        var text = File.ReadAllText(Repository.Plans + "german-launch-2026.json");
        var oneLine = string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries));
        var run = ToolRun.Check(folder.Write("plan.json", oneLine));
        var lines = run.Out.Split('\n');
        lines.ShouldAllBe(line => line.Length <= 100);
        var mark = Array.FindIndex(lines, line => line.Contains("^^^^ launch.Market", StringComparison.Ordinal));
        lines[mark - 1].Substring(lines[mark].IndexOf('^', StringComparison.Ordinal), 4).ShouldBe("\"DE\"");
    }

    [Fact]
    public void Wide_characters_are_underlined_where_they_stand()
    {
        var text = File.ReadAllText(Repository.Plans + "german-launch-2026.json");
        var wide = text.Replace(
            "{ \"id\": \"su7-de\", ",
            "{ \"note\": \"车车车\", \"id\": \"su7-de\", ",
            StringComparison.Ordinal
        );
        var lines = ToolRun.Check(folder.Write("plan.json", wide)).Out.Split('\n');
        var mark = Array.FindIndex(lines, line => line.Contains("^^^^ launch.Market", StringComparison.Ordinal));
        // Three characters that take two cells each.
        lines[mark]
            .IndexOf('^', StringComparison.Ordinal)
            .ShouldBe(lines[mark - 1].IndexOf("\"DE\"", StringComparison.Ordinal) + 3);
    }
}
