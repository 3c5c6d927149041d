using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class ColorTests
{
    private const char Escape = '\u001b';
    private const string GermanLaunch = Repository.Plans + "german-launch-2026.json";

    [Fact]
    public void A_terminal_gets_colours_and_its_own_width()
    {
        var run = Run(new TestTerminal { OutWidth = 60, ErrorWidth = 60 });
        GoldenFile.ShouldMatch(
            "verdict-in-colour",
            run.Out.Replace(Escape.ToString(), "<ESC>", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Redirected_output_has_no_colours() => Run(new TestTerminal()).Out.ShouldNotContain(Escape);

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void The_environment_can_say_no(string name, string value)
    {
        var terminal = new TestTerminal { OutWidth = 80, ErrorWidth = 80 };
        terminal.Variables[name] = value;
        Run(terminal).All.ShouldNotContain(Escape);
    }

    [Fact]
    public void An_empty_no_color_says_nothing()
    {
        var terminal = new TestTerminal { OutWidth = 80 };
        terminal.Variables["NO_COLOR"] = "";
        Run(terminal).Out.ShouldContain(Escape);
    }

    [Fact]
    public void The_command_line_can_say_no() =>
        Run(new TestTerminal { OutWidth = 80, ErrorWidth = 80 }, "--no-color").All.ShouldNotContain(Escape);

    [Fact]
    public void Json_has_no_colours() =>
        Run(new TestTerminal { OutWidth = 80 }, "--format", "json").Out.ShouldNotContain(Escape);

    [Fact]
    public void Each_stream_has_the_colours_of_its_own_end()
    {
        var terminal = new TestTerminal { ErrorWidth = 80 };
        var run = ToolRun.Run(terminal, "check", GermanLaunch, "nowhere.json", "--rules", Repository.Rules);
        run.Out.ShouldNotContain(Escape);
        run.Error.ShouldContain(Escape);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        var run = Run(new TestTerminal { OutWidth = width }, "--no-color");
        run.Out.Split('\n').ShouldAllBe(line => line.Length <= width);
    }

    private static ToolRun Run(TestTerminal terminal, params string[] more) =>
        ToolRun.Run(terminal, ["check", GermanLaunch, "--rules", Repository.Rules, .. more]);
}
