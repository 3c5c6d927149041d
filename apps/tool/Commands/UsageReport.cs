using System.CommandLine;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;

namespace RulesKit.Tool.Commands;

/// <summary>Says what is wrong with a command line, and how a right one looks.</summary>
internal static class UsageReport
{
    /// <summary>Writes to standard error and gives the exit code.</summary>
    public static int Write(ITerminal terminal, Command command, IEnumerable<string> mistakes)
    {
        var screen = Screen.Error(terminal, useColor: true);
        var page = screen.NewPage();
        foreach (var mistake in mistakes)
        {
            page.Text(0, 2, new Styled("error: ", Palette.Bad), mistake);
        }

        page.Blank().Line("Example:");
        page.Line("  " + Examples.Of(command)[0]);
        page.Line($"{CommandPath(command)} --help tells more.");
        screen.Write(page);
        return ExitCode.BadInput;
    }

    private static string CommandPath(Command command) =>
        command is ToolCommand
            ? ToolCommand.ToolName
            : $"{string.Join(' ', command.Parents.OfType<Command>().Select(CommandPath))} {command.Name}";
}
