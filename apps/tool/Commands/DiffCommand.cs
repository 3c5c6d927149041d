using System.CommandLine;
using RulesKit.Engine.Differences;
using RulesKit.Tool.Differences;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;
using RulesKit.Tool.Reports.Differences;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit diff</c>: says what changed in meaning between two versions of a rule set.</summary>
internal sealed class DiffCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Markdown = "markdown";
    private static readonly string[] Formats = [Text, Json, Markdown];

    private readonly ToolHost host;

    public DiffCommand(ToolHost host)
        : base("diff", "Says what changed in meaning, and not in text, between two versions of a rule set.")
    {
        this.host = host;
        Add(Old);
        Add(New);
        Add(Plans);
        Add(Tests);
        Add(Format);
        Add(NoColor);
        SetAction(Run);
    }

    private Argument<string> Old { get; } =
        new("OLD") { Description = "The rule set before; it is read against the model of the new one." };

    private Argument<string> New { get; } = new("NEW") { Description = "The rule set now." };

    private Option<string[]> Plans { get; } =
        new("--plans")
        {
            Description = "Plans, and folders of them, that both versions are held against.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };

    private Option<string[]> Tests { get; } =
        new("--tests")
        {
            Description = "Test files, and folders of them, whose plans both versions are held against.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };

    private Option<string> Format { get; } =
        OutputOptions.Format("text for people, json for programs, markdown for comments.", Formats);

    private Option<bool> NoColor { get; } = OutputOptions.NoColor();

    private int Run(ParseResult parsed)
    {
        var format = parsed.GetValue(Format) ?? Text;
        var request = new DiffRequest(
            parsed.GetValue(Old)!,
            parsed.GetValue(New)!,
            parsed.GetValue(Plans) ?? [],
            parsed.GetValue(Tests) ?? []
        );
        var mistakes = FormatArgument
            .MistakesOf("--format", format, Formats)
            .Concat(PathArguments.MistakesOf(this, [request.Old, request.New, .. request.Plans, .. request.Tests]))
            .ToArray();
        if (mistakes.Length > 0)
        {
            return UsageReport.Write(host.Terminal, this, mistakes);
        }

        var useColor = !parsed.GetValue(NoColor);
        var run = new DiffRun(request, host, new ProblemReport(Screen.Error(host.Terminal, useColor)));
        if (run.Run() is not { } change)
        {
            return run.Worst;
        }

        Write(change, format, useColor);
        return Math.Max(run.Worst, change.ChangesMeaning ? ExitCode.Findings : ExitCode.Fine);
    }

    private void Write(RuleSetChange change, string format, bool useColor)
    {
        switch (format)
        {
            case Json:
                DiffJson.Write(host.Terminal.Out, change);
                break;
            case Markdown:
                DiffMarkdown.Write(host.Terminal.Out, change);
                break;
            default:
                var screen = Screen.Out(host.Terminal, useColor);
                var page = screen.NewPage();
                new DiffText(page).Write(change);
                screen.Write(page);
                break;
        }
    }
}
