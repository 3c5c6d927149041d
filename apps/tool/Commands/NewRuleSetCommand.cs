using System.CommandLine;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Starting;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit new ruleset</c>.</summary>
internal sealed class NewRuleSetCommand : StarterCommand
{
    public NewRuleSetCommand(ToolHost host)
        : base(host, "ruleset", "Writes a rule set with two rules, and the schemas it needs.")
    {
        Add(File);
        Add(Model);
    }

    private Argument<string> File { get; } =
        new("FILE") { Description = "Where to; .rules.json is added where it is missing." };

    private Option<string> Model { get; } =
        new("--model")
        {
            Description = "A model of one's own (a JSON Schema) instead of the business plan that ships.",
            HelpName = "FILE",
        };

    protected override IReadOnlyList<string> NamesOf(ParseResult parsed) =>
        new[] { parsed.GetValue(File), parsed.GetValue(Model) }.OfType<string>().ToArray();

    protected override IReadOnlyList<string> Write(StarterRun run, ParseResult parsed)
    {
        var file = run.RuleSet(parsed.GetValue(File)!, parsed.GetValue(Model));
        var plan = Path.Combine(Path.GetDirectoryName(file) ?? "", "plans", "first.json");
        return parsed.GetValue(Model) is null
            ?
            [
                $"ruleskit lint {ShellText.Of(file)}",
                $"ruleskit new plan {ShellText.Of(plan)}",
                $"ruleskit check {ShellText.Of(plan)} --rules {ShellText.Of(file)}",
                $"ruleskit new test {ShellText.Of(file)}",
            ]
            : [$"ruleskit lint {ShellText.Of(file)}", $"ruleskit check PLAN --rules {ShellText.Of(file)}"];
    }
}
