using System.CommandLine;
using System.CommandLine.Help;
using RulesKit.Tool.Hosting;

namespace RulesKit.Tool.Commands;

/// <summary>The command <c>ruleskit</c> itself, with all others below it.</summary>
internal sealed class ToolCommand : Command
{
    public const string ToolName = "ruleskit";

    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };
    private readonly ToolHost host;

    public ToolCommand(ToolHost host)
        : base(ToolName, "Strategy as code: holds plans against a company's commitments.")
    {
        this.host = host;
        Add(new CheckCommand(host));
        Add(new LintCommand(host));
        Add(new FmtCommand(host));
        Add(new TestCommand(host));
        Add(new RunCommand(host));
        Add(new MigrateCommand(host));
        Add(new ExplainCommand(host));
        Add(new DiffCommand(host));
        Add(new NewCommand(host));
        Add(new CompletionCommand(host));
        Add(new HelpOption { Action = new HelpWithExamples(host.Terminal) });
        Add(Version);
        SetAction(Run);
    }

    private Option<bool> Version { get; } =
        new("--version") { Description = "Shows the version.", Arity = ArgumentArity.Zero };

    /// <summary>Runs a command line and gives the exit code.</summary>
    public int Invoke(IReadOnlyList<string> args)
    {
        if (args is [var directive, ..] && directive.StartsWith(Suggestions.Directive, StringComparison.Ordinal))
        {
            return Suggestions.Write(this, host.Terminal, args);
        }

        var parsed = Parse(args, Parser);
        var isAskingForHelp = parsed.Action is HelpWithExamples;
        if (parsed.Errors.Count > 0 && !isAskingForHelp)
        {
            return UsageReport.Write(host.Terminal, parsed.CommandResult.Command, Mistakes.Of(parsed));
        }

        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = host.Terminal.Out,
                Error = host.Terminal.Error,
                EnableDefaultExceptionHandler = false,
                // An interrupted check leaves nothing behind, so the default, to end at once, is right.
                ProcessTerminationTimeout = null,
            }
        );
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(Version))
        {
            host.Terminal.Out.WriteLine($"{ToolName} {ToolVersion.Text}");
            return ExitCode.Fine;
        }

        return UsageReport.Write(host.Terminal, this, ["No command is named."]);
    }
}
