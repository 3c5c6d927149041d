using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Commands;

/// <summary>Shows a command's help and command lines to start from.</summary>
internal sealed class HelpWithExamples(ITerminal terminal) : SynchronousCommandLineAction
{
    private const int WidthWithoutTerminal = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var help = new HelpAction
        {
            MaxWidth = terminal.OutWidth is > 0 ? terminal.OutWidth.Value : WidthWithoutTerminal,
        };
        help.Invoke(parseResult);
        terminal.Out.WriteLine("Examples:");
        foreach (var example in Examples.Of(parseResult.CommandResult.Command))
        {
            terminal.Out.WriteLine("  " + example);
        }

        if (parseResult.CommandResult.Command is CheckCommand)
        {
            WriteExitCodes();
        }

        return ExitCode.Fine;
    }

    private void WriteExitCodes()
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("Exit codes:");
        terminal.Out.WriteLine("  0  every plan, under every scenario, keeps every commitment");
        terminal.Out.WriteLine("  1  a commitment is broken or can't be decided, or a rule set has mistakes");
        terminal.Out.WriteLine("  2  bad usage, or a file that can't be read or does not fit");
        terminal.Out.WriteLine("  3  a mistake of ruleskit itself");
    }
}
