using System.CommandLine;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit new</c>: writes documents to begin with.</summary>
internal sealed class NewCommand : Command
{
    private readonly ToolHost host;

    public NewCommand(ToolHost host)
        : base("new", "Writes a rule set, a rule, a plan or a test to begin with. Nothing is ever overwritten.")
    {
        this.host = host;
        Add(new NewRuleSetCommand(host));
        Add(new NewRuleCommand(host));
        Add(new NewPlanCommand(host));
        Add(new NewTestCommand(host));
        SetAction(_ =>
            UsageReport.Write(this.host.Terminal, this, ["Say what is wanted: ruleset, rule, plan or test."])
        );
    }
}
