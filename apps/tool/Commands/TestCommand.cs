using System.CommandLine;
using RulesKit.Engine.Files;
using RulesKit.Engine.Mutation;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Reports;
using RulesKit.Tool.Reports.Testing;
using RulesKit.Tool.Testing;
using RulesKit.Tool.Testing.Updating;
using RulesKit.Tool.Watching;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit test</c>: runs the tests of rule sets, and says what they are worth.</summary>
internal sealed class TestCommand : Command
{
    private readonly ToolHost host;

    public TestCommand(ToolHost host)
        : base("test", "Runs the tests of rule sets, and says what they are worth.")
    {
        this.host = host;
        Add(Paths);
        Add(Filter);
        Add(Format);
        Add(Coverage);
        Add(CoverageFormat);
        Add(CoverageOutput);
        Add(MinCoverage);
        Add(Mutate);
        Add(MinScore);
        Add(Update);
        Add(Watch);
        Add(NoColor);
        SetAction(Run);
    }

    public Argument<string[]> Paths { get; } =
        new("PATH")
        {
            Description = "Test files (*.tests.json), and folders of them.",
            Arity = ArgumentArity.ZeroOrMore,
        };

    public Option<string> Filter { get; } =
        new("--filter")
        {
            Description = "Only tests that expect something of this rule, or whose names contain this text.",
            HelpName = "RULE-OR-TEXT",
        };

    public Option<string> Format { get; } =
        OutputOptions.Format("text for people; json and junit for programs.", TestFormats.Names);

    public Option<bool> Coverage { get; } =
        new("--coverage")
        {
            Description = "Says which rules and conditions were not seen both ways: passed and failed, true and false.",
        };

    public Option<string> CoverageFormat { get; } =
        new("--coverage-format")
        {
            Description = "How the file of --coverage-output is written; html is one page that needs no other file.",
            HelpName = string.Join('|', CoverageFormats.Names),
        };

    public Option<string> CoverageOutput { get; } =
        new("--coverage-output") { Description = "Writes the coverage to a file.", HelpName = "FILE" };

    public Option<string> MinCoverage { get; } =
        new("--min-coverage")
        {
            Description =
                "With --coverage: exits with 1 when fewer percent of rules or conditions were seen both ways.",
            HelpName = "PERCENT",
        };

    public Option<bool> Mutate { get; } =
        new("--mutate") { Description = "Changes the rules in small ways, and shows which changes no test notices." };

    public Option<string> MinScore { get; } =
        new("--min-score")
        {
            Description = "With --mutate: exits with 1 when fewer percent of the changes are noticed.",
            HelpName = "PERCENT",
        };

    public Option<bool> Update { get; } =
        new("--update")
        {
            Description = "Writes what came of tests that do not say what they expect, after showing it as a diff.",
        };

    private Option<bool> Watch { get; } =
        new("--watch") { Description = "Runs again when a document below a PATH changes, until Ctrl-C." };

    private Option<bool> NoColor { get; } = OutputOptions.NoColor();

    private int Run(ParseResult parsed)
    {
        var arguments = new TestArguments(this, parsed);
        var request = arguments.ToRequest();
        if (arguments.Mistakes.Count > 0)
        {
            return UsageReport.Write(host.Terminal, this, arguments.Mistakes);
        }

        var useColor = !parsed.GetValue(NoColor);
        return parsed.GetValue(Watch)
            ? new WatchLoop(host, request.Paths).Run(stop => Run(request, useColor, stop))
            : Run(request, useColor, CancellationToken.None);
    }

    private int Run(TestRequest request, bool useColor, CancellationToken cancellation)
    {
        var result = new TestRun(host.Files, request).Run(cancellation);
        var problems = new ProblemReport(Screen.Error(host.Terminal, useColor));
        if (result.Diagnostics.Count > 0)
        {
            problems.Diagnosed(result.Diagnostics);
        }

        foreach (var message in result.Unreadable)
        {
            problems.Unreadable(message);
        }

        var isUpdated = !request.Update || Updated(result, problems);
        TestFormats.Create(request, host.Terminal, useColor).Write(result);
        var written = Math.Max(WriteCoverage(request, result, problems), isUpdated ? ExitCode.Fine : ExitCode.BadInput);
        return Math.Max(result.ExitCode, written);
    }

    /// <summary>Shows each change of a test file on standard error, and makes it; whether all could be made.</summary>
    private bool Updated(TestRunResult result, ProblemReport problems)
    {
        var isDone = true;
        foreach (var update in TestUpdate.Of(result.Files))
        {
            foreach (var line in UnifiedDiff.Of(update.Source, update.Text).TrimEnd('\n').Split('\n'))
            {
                host.Terminal.Error.WriteLine(SafeText.Of(line));
            }

            isDone &= Try(() => host.Files.Replace(update.Source.Path!, update.Text), problems);
        }

        return isDone;
    }

    private static bool Try(Action write, ProblemReport problems)
    {
        try
        {
            write();
            return true;
        }
        catch (UnreadableFileException e)
        {
            problems.Unreadable(e.Message);
            return false;
        }
    }

    private int WriteCoverage(TestRequest request, TestRunResult result, ProblemReport problems)
    {
        if (request.CoverageOutput is not { } file)
        {
            return ExitCode.Fine;
        }

        var text = CoverageFormats.Write(request.CoverageFormat, result.Coverage);
        return Try(() => host.Files.Replace(file, text), problems) ? ExitCode.Fine : ExitCode.BadInput;
    }
}
