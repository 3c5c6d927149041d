using System.CommandLine;
using RulesKit.Tool.Formatting;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit fmt</c>: one layout for all rule sets.</summary>
internal sealed class FmtCommand : Command
{
    private readonly ToolHost host;

    public FmtCommand(ToolHost host)
        : base("fmt", "Brings rule sets, expressions included, into one layout.")
    {
        this.host = host;
        Add(Paths);
        Add(Check);
        SetAction(Run);
    }

    private Argument<string[]> Paths { get; } =
        new("PATH")
        {
            Description = "Rule sets (*.rules.json), and folders of them.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    private Option<bool> Check { get; } =
        new("--check") { Description = "Writes nothing, and lists what is not in this layout." };

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetValue(Paths) ?? [];
        var mistakes = PathArguments.MistakesOf(this, paths).ToArray();
        if (mistakes.Length > 0)
        {
            return UsageReport.Write(host.Terminal, this, mistakes);
        }

        var isCheck = parsed.GetValue(Check);
        var run = new FormatRun(host.Files, isCheck);
        run.Run(paths);
        Report(run, isCheck);
        return run.Problems.Count > 0 ? ExitCode.BadInput
            : isCheck && run.Changed.Count > 0 ? ExitCode.Findings
            : ExitCode.Fine;
    }

    private void Report(FormatRun run, bool isCheck)
    {
        var problems = new ProblemReport(Screen.Error(host.Terminal, useColor: true));
        foreach (var problem in run.Problems)
        {
            problems.Unreadable(problem);
        }

        foreach (var file in run.Changed)
        {
            // One name in a line, so that other programs can read the list.
            host.Terminal.Out.WriteLine(SafeText.Of(file));
        }

        var what = isCheck ? "would be formatted" : "formatted";
        host.Terminal.Error.WriteLine($"{run.Changed.Count} of {Wording.Count(run.Count, "rule set")} {what}.");
    }
}
