using System.CommandLine;
using RulesKit.Engine.Files;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;
using RulesKit.Tool.Starting;

namespace RulesKit.Tool.Commands;

/// <summary>What the commands below <c>new</c> have in common: they write, say what was written, and what to do next.</summary>
internal abstract class StarterCommand : Command
{
    protected StarterCommand(ToolHost host, string name, string description)
        : base(name, description)
    {
        Host = host;
        SetAction(Run);
    }

    protected ToolHost Host { get; }

    /// <summary>Writes the starter and gives command lines to go on with.</summary>
    protected abstract IReadOnlyList<string> Write(StarterRun run, ParseResult parsed);

    /// <summary>The names of files and rules on the command line.</summary>
    protected abstract IReadOnlyList<string> NamesOf(ParseResult parsed);

    private int Run(ParseResult parsed)
    {
        var mistakes = PathArguments.MistakesOf(this, NamesOf(parsed)).ToArray();
        if (mistakes.Length > 0)
        {
            return UsageReport.Write(Host.Terminal, this, mistakes);
        }

        var run = new StarterRun(Host);
        try
        {
            var next = Write(run, parsed);
            Report(run, next);
            return ExitCode.Fine;
        }
        catch (Exception e) when (e is StarterException or UnreadableFileException)
        {
            Report(run, []);
            new ProblemReport(Screen.Error(Host.Terminal, useColor: true)).Unreadable(e.Message);
            return ExitCode.BadInput;
        }
    }

    private void Report(StarterRun run, IReadOnlyList<string> next)
    {
        foreach (var file in run.Written)
        {
            Host.Terminal.Out.WriteLine($"wrote {SafeText.Of(file)}");
        }

        if (next.Count > 0)
        {
            Host.Terminal.Out.WriteLine();
            Host.Terminal.Out.WriteLine("Next:");
        }

        foreach (var line in next)
        {
            Host.Terminal.Out.WriteLine("  " + SafeText.Of(line));
        }
    }
}
