using System.CommandLine;
using RulesKit.Engine.Rendering;
using RulesKit.Tool.Explaining;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;
using RulesKit.Tool.Reports.Explaining;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit explain</c>: shows how a rule came to its outcome.</summary>
internal sealed class ExplainCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";
    private static readonly string[] Formats = [Text, Json];

    private readonly ToolHost host;

    public ExplainCommand(ToolHost host)
        : base("explain", "Shows how one rule came to its outcome for a plan, value by value.")
    {
        this.host = host;
        Add(Plan);
        Add(Rule);
        Add(Rules);
        Add(AsOf);
        Add(Format);
        Add(NoColor);
        SetAction(Run);
    }

    private Argument<string> Plan { get; } = new("PLAN") { Description = "A plan, or - for standard input." };

    private Argument<string> Rule { get; } = new("RULE") { Description = "The id of a rule." };

    private Option<string> Rules { get; } =
        new("--rules")
        {
            Description = "A rule set, or a folder of them; otherwise those that lie beside the plan or above it.",
            HelpName = "FILE-OR-FOLDER",
        };

    private Option<string> AsOf { get; } =
        new("--as-of")
        {
            Description = "The day to see the plan from, as 2027-04-23 or today; otherwise the plan's own.",
            HelpName = "DATE",
        };

    private Option<string> Format { get; } = OutputOptions.Format("text for people, json for programs.", Formats);

    private Option<bool> NoColor { get; } = OutputOptions.NoColor();

    private int Run(ParseResult parsed)
    {
        var format = parsed.GetValue(Format) ?? Text;
        var mistakes = FormatArgument.MistakesOf("--format", format, Formats).ToList();
        var asOf = DateArgument.Read(parsed.GetValue(AsOf), host.Time, mistakes);
        var request = new ExplainRequest(parsed.GetValue(Plan)!, parsed.GetValue(Rule)!, parsed.GetValue(Rules), asOf);
        if (request.Plan.Length == 0 || (request.Plan[0] == '-' && request.Plan.Length > 1))
        {
            mistakes.Add($"{request.Plan} is no plan's name.");
        }

        if (mistakes.Count > 0)
        {
            return UsageReport.Write(host.Terminal, this, mistakes);
        }

        var useColor = !parsed.GetValue(NoColor);
        var run = new ExplainRun(request, host, new ProblemReport(Screen.Error(host.Terminal, useColor)));
        if (run.Run() is not { } explained)
        {
            return run.Worst;
        }

        if (format == Json)
        {
            ExplainJson.Write(host.Terminal.Out, explained);
            return ExitCode.Fine;
        }

        var screen = Screen.Out(host.Terminal, useColor);
        var page = screen.NewPage();
        new ExplainText(page).Write(explained);
        screen.Write(page);
        return ExitCode.Fine;
    }
}
