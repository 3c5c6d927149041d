using System.CommandLine;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Starting;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit new test</c>.</summary>
internal sealed class NewTestCommand : StarterCommand
{
    public NewTestCommand(ToolHost host)
        : base(host, "test", "Writes a test that holds what a plan gives today.")
    {
        Add(RuleSet);
        Add(Plan);
        Add(Output);
    }

    private Argument<string> RuleSet { get; } = new("RULESET") { Description = "The rule set's file." };

    private Option<string> Plan { get; } =
        new("--plan")
        {
            Description = "The plan; otherwise the first one in the folder plans beside the rule set.",
            HelpName = "FILE",
        };

    private Option<string> Output { get; } =
        new("--output")
        {
            Description = "Where to; otherwise into the folder tests beside the rule set.",
            HelpName = "FILE",
        };

    protected override IReadOnlyList<string> NamesOf(ParseResult parsed) =>
        new[] { parsed.GetValue(RuleSet), parsed.GetValue(Plan), parsed.GetValue(Output) }.OfType<string>().ToArray();

    protected override IReadOnlyList<string> Write(StarterRun run, ParseResult parsed)
    {
        var file = run.Test(parsed.GetValue(RuleSet)!, parsed.GetValue(Plan), parsed.GetValue(Output));
        return [$"ruleskit test {ShellText.Of(file)}"];
    }
}
