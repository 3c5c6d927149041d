using System.CommandLine;
using RulesKit.Tool.Checking;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;
using RulesKit.Tool.Reports.Checking;
using RulesKit.Tool.Watching;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit check</c>: holds plans against rule sets.</summary>
internal sealed class CheckCommand : Command
{
    private readonly ToolHost host;

    public CheckCommand(ToolHost host)
        : base("check", "Checks plans against the commitments of rule sets.")
    {
        this.host = host;
        Add(Plans);
        Add(Rules);
        Add(AsOf);
        Add(Waivers);
        Add(Scenarios);
        Add(Format);
        Add(FailOn);
        Add(Watch);
        Add(NoColor);
        SetAction(Run);
    }

    public Argument<string[]> Plans { get; } =
        new("PLAN")
        {
            Description = "Plans: files, folders (every *.json below), and - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<string> Rules { get; } =
        new("--rules")
        {
            Description = "Required: a rule set (*.rules.json), or a folder of them.",
            HelpName = "FILE-OR-FOLDER",
        };

    public Option<string> AsOf { get; } =
        new("--as-of")
        {
            Description = "The day to see plans from, as 2027-04-23 or today; otherwise each plan's own.",
            HelpName = "DATE",
        };

    public Option<string> Waivers { get; } =
        new("--waivers") { Description = "Recorded permissions to break rules (*.waivers.json).", HelpName = "FILE" };

    public Option<string> Scenarios { get; } =
        new("--scenarios")
        {
            Description = "Checks each plan also under every scenario of a file (*.scenarios.json).",
            HelpName = "FILE",
        };

    public Option<string> Format { get; } =
        OutputOptions.Format(
            "text for people; json, sarif and junit for programs; markdown for comments; html for a page with a timeline.",
            CheckFormats.Names
        );

    public Option<string> FailOn { get; } =
        new("--fail-on")
        {
            Description =
                "Exit with 1 when a commitment is broken (error), also when one can't be decided (unknown), also when a rule that only warns is broken or can't be decided (warning).",
            HelpName = string.Join('|', FailOns.Names),
            DefaultValueFactory = _ => "unknown",
        };

    public Option<bool> Watch { get; } =
        new("--watch") { Description = "Checks again when a document that is named changes, until Ctrl-C." };

    public Option<bool> NoColor { get; } = OutputOptions.NoColor();

    private int Run(ParseResult parsed)
    {
        var arguments = new CheckArguments(this, parsed, host.Time);
        var request = arguments.ToRequest();
        if (arguments.Mistakes.Count > 0)
        {
            return UsageReport.Write(host.Terminal, this, arguments.Mistakes);
        }

        var useColor = !parsed.GetValue(NoColor);
        var format = parsed.GetValue(Format)!;
        return parsed.GetValue(Watch)
            ? new WatchLoop(host, PathsOf(request)).Run(() => Run(request, format, useColor))
            : Run(request, format, useColor);
    }

    /// <summary>Every document that a change of may give another answer.</summary>
    private static string[] PathsOf(CheckRequest request) =>
        new[] { request.Rules, request.Waivers, request.Scenarios }.Concat(request.Plans).OfType<string>().ToArray();

    private int Run(CheckRequest request, string format, bool useColor)
    {
        var problems = new ProblemReport(Screen.Error(host.Terminal, useColor));
        var reporter = CheckFormats.Create(format, request, host.Terminal, problems, useColor);
        return new CheckRun(request, host, ProgressReporter.Around(reporter, host.Terminal)).Run();
    }
}
