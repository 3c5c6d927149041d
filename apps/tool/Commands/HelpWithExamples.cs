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

        WriteExitCodes(parseResult.CommandResult.Command);
        return ExitCode.Fine;
    }

    private void WriteExitCodes(Command command)
    {
        if (ExitCodes.Of(command) is not { Count: > 0 } codes)
        {
            return;
        }

        terminal.Out.WriteLine();
        terminal.Out.WriteLine("Exit codes:");
        foreach (var code in codes)
        {
            terminal.Out.WriteLine("  " + code);
        }
    }
}
