using System.CommandLine;
using System.Globalization;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Commands;

/// <summary>
/// Answers the scripts of <c>completion</c>: <c>ruleskit "[suggest:17]" "ruleskit check --fo"</c> writes what may stand
/// at that place of the line, one in a line. The form is that of System.CommandLine, so that its own scripts work too.
/// </summary>
internal static class Suggestions
{
    public const string Directive = "[suggest";

    public static int Write(Command tool, ITerminal terminal, IReadOnlyList<string> args)
    {
        var line = args.Count > 1 ? args[1] : "";
        var position = PositionOf(args[0], line.Length);
        foreach (var word in Find(tool, line[..position]))
        {
            terminal.Out.WriteLine(word);
        }

        return ExitCode.Fine;
    }

    /// <summary>What may stand at the end of a line, which begins with the command's own name.</summary>
    private static IEnumerable<string> Find(Command tool, string line)
    {
        var begun = LastWord(line);
        var given = line[..^begun.Length].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = given.Length == 0 ? [] : Words(CommandOf(tool, given.Skip(1)), given, begun);
        return words.Where(word => word.StartsWith(begun, StringComparison.Ordinal));
    }

    /// <summary>The innermost command that the words name.</summary>
    private static Command CommandOf(Command tool, IEnumerable<string> words)
    {
        var command = tool;
        foreach (var word in words)
        {
            if (command.Subcommands.FirstOrDefault(c => c.Name == word) is not { } inner)
            {
                break;
            }

            command = inner;
        }

        return command;
    }

    private static IEnumerable<string> Words(Command command, string[] given, string begun)
    {
        var asks = command.Options.FirstOrDefault(o => o.Name == given[^1] && o.Arity.MaximumNumberOfValues > 0);
        if (asks is { ValueType.Name: not nameof(Boolean) })
        {
            // Where its words are not known it asks for a file, which the shell completes itself.
            return asks.HelpName?.Contains('|', StringComparison.Ordinal) == true ? asks.HelpName.Split('|') : [];
        }

        var options = command.Options.Select(o => o.Name).Append("--help").Distinct(StringComparer.Ordinal);
        var words = begun.StartsWith('-') ? options : command.Subcommands.Select(c => c.Name);
        return words.Except(given, StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private static int PositionOf(string directive, int length)
    {
        var colon = directive.IndexOf(':', StringComparison.Ordinal);
        var isNumber = int.TryParse(
            colon < 0 ? "" : directive.AsSpan(colon + 1).TrimEnd(']'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var position
        );
        return isNumber ? Math.Min(position, length) : length;
    }
}
