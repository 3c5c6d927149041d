using System.CommandLine;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Starting;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit new plan</c>.</summary>
internal sealed class NewPlanCommand : StarterCommand
{
    public NewPlanCommand(ToolHost host)
        : base(host, "plan", "Writes a plan of the model that ships.") => Add(File);

    private Argument<string> File { get; } =
        new("FILE") { Description = "Where to; a folder plans beside the rule set is where lint looks for plans." };

    protected override IReadOnlyList<string> NamesOf(ParseResult parsed) => [parsed.GetValue(File)!];

    protected override IReadOnlyList<string> Write(StarterRun run, ParseResult parsed)
    {
        var file = run.Plan(parsed.GetValue(File)!);
        return [$"ruleskit check {ShellText.Of(file)} --rules RULES"];
    }
}
