using System.CommandLine;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Starting;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit new rule</c>.</summary>
internal sealed class NewRuleCommand : StarterCommand
{
    public NewRuleCommand(ToolHost host)
        : base(host, "rule", "Adds a rule at the end of a rule set; the rest of the file stays as it is.")
    {
        Add(RuleSet);
        Add(Id);
    }

    private Argument<string> RuleSet { get; } = new("RULESET") { Description = "The rule set's file." };

    private Argument<string> Id { get; } =
        new("ID") { Description = "The rule's id: small letters, digits and hyphens." };

    protected override IReadOnlyList<string> NamesOf(ParseResult parsed) =>
        [parsed.GetValue(RuleSet)!, parsed.GetValue(Id)!];

    protected override IReadOnlyList<string> Write(StarterRun run, ParseResult parsed)
    {
        var file = parsed.GetValue(RuleSet)!;
        run.Rule(file, parsed.GetValue(Id)!);
        return [$"ruleskit lint {ShellText.Of(file)}", $"ruleskit check PLAN --rules {ShellText.Of(file)}"];
    }
}
