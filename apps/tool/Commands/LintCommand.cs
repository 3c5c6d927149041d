using System.CommandLine;
using RulesKit.Language.Text;
using RulesKit.Tool.Fixing;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Linting;
using RulesKit.Tool.Reports;
using RulesKit.Tool.Reports.Linting;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit lint</c>: says what is wrong with documents before any plan is checked.</summary>
internal sealed class LintCommand : Command
{
    private readonly ToolHost host;

    public LintCommand(ToolHost host)
        : base("lint", "Says what is wrong with rule sets, tests, waivers, scenarios, plans, workflows and C#.")
    {
        this.host = host;
        Add(Paths);
        Add(Fix);
        Add(Inputs);
        Add(Format);
        Add(NoColor);
        SetAction(Run);
    }

    private Argument<string[]> Paths { get; } =
        new("PATH")
        {
            Description = "Documents, folders of them (every *.json below), and C# by its .csproj or .cs files.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    private Option<bool> Fix { get; } =
        new("--fix") { Description = "Mends what is mechanical, and says what is left." };

    private Option<string[]> Inputs { get; } =
        new("--inputs")
        {
            Description =
                "For workflows: a JSON file as for run, by which names and types are checked. Can be given several times.",
            HelpName = "FILE",
        };

    private Option<string> Format { get; } =
        new("--format")
        {
            Description =
                "text for people; json, sarif, github and junit for programs. Without it: what ruleskit.json says, else text.",
            HelpName = string.Join('|', LintFormats.Names),
        };

    private Option<bool> NoColor { get; } = OutputOptions.NoColor();

    private int Run(ParseResult parsed)
    {
        var paths = parsed.GetValue(Paths) ?? [];
        var format = parsed.GetValue(Format);
        var mistakes = PathArguments.MistakesOf(this, paths).Concat(MistakesOf(format)).ToArray();
        if (mistakes.Length > 0)
        {
            return UsageReport.Write(host.Terminal, this, mistakes);
        }

        return Run(paths, parsed.GetValue(Inputs) ?? [], format, parsed.GetValue(Fix), !parsed.GetValue(NoColor));
    }

    private int Run(string[] paths, string[] inputs, string? format, bool isFixing, bool useColor)
    {
        var run = new LintRun(host.Files, host.Build, inputs);
        format ??= run.FormatFor(paths) ?? LintFormats.Text;
        var result = run.Run(paths);
        var problems = new ProblemReport(Screen.Error(host.Terminal, useColor));
        if (isFixing)
        {
            var fixes = new FixRun(host.Files);
            fixes.Run(result);
            ReportFixes(fixes);
            var left = new LintRun(host.Files, host.Build, inputs).Run(paths);
            result = left with { Unreadable = [.. left.Unreadable, .. fixes.Unwritten] };
        }

        foreach (var message in result.Unreadable)
        {
            problems.Unreadable(message);
        }

        LintFormats.Create(format, host.Terminal, useColor).Write(result);
        return LintRun.ExitCodeOf(result);
    }

    private void ReportFixes(FixRun fixes)
    {
        foreach (var (file, count) in fixes.Fixed)
        {
            host.Terminal.Error.WriteLine($"{SafeText.Of(file)}: mended {Wording.Count(count, "problem")}.");
        }
    }

    private static IEnumerable<string> MistakesOf(string? format)
    {
        if (format is not null && !LintFormats.Names.Contains(format, StringComparer.Ordinal))
        {
            yield return $"--format {format} is unknown; it is one of {string.Join(", ", LintFormats.Names)}.{NearestName.Suggestion(format, LintFormats.Names)}";
        }
    }
}
