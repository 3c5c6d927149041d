using System.CommandLine;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Workflows;
using RulesKit.Workflows;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit run</c>: runs a workflow of Microsoft RulesEngine.</summary>
internal sealed class RunCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly ToolHost host;

    public RunCommand(ToolHost host)
        : base("run", "Runs a workflow of Microsoft RulesEngine, and tells a no from a broken rule.")
    {
        this.host = host;
        Add(WorkflowFile);
        Add(Inputs);
        Add(Workflow);
        Add(Format);
        SetAction(Run);
    }

    private Argument<string?> WorkflowFile { get; } =
        new("WORKFLOW") { Description = "A workflow file (JSON).", Arity = ArgumentArity.ZeroOrOne };

    private Option<string?> Inputs { get; } =
        new("--inputs")
        {
            Description = "A JSON file: an object with one member for each input, by its name.",
            HelpName = "FILE",
        };

    private Option<string?> Workflow { get; } =
        new("--workflow") { Description = "The workflow to run, where the file holds several.", HelpName = "NAME" };

    private Option<string> Format { get; } =
        new("--format")
        {
            Description = "text for people, json for programs.",
            HelpName = $"{Text}|{Json}",
            DefaultValueFactory = _ => Text,
        };

    private int Run(ParseResult parsed)
    {
        var (file, inputs, format) = (parsed.GetValue(WorkflowFile), parsed.GetValue(Inputs), parsed.GetValue(Format));
        var mistakes = MistakesOf(file, inputs, format).ToArray();
        if (mistakes.Length > 0)
        {
            return UsageReport.Write(host.Terminal, this, mistakes);
        }

        var run = new WorkflowRun(host.Files);
        var results = run.Run(file!, inputs!, parsed.GetValue(Workflow), CancellationToken.None);
        if (results is null)
        {
            foreach (var problem in run.Problems)
            {
                host.Terminal.Error.WriteLine("error: " + SafeText.Of(problem));
            }

            return ExitCode.BadInput;
        }

        if (format == Json)
        {
            host.Terminal.Out.WriteLine(WorkflowJsonReport.Write(run.Workflow, results));
        }
        else
        {
            new WorkflowTextReport(host.Terminal.Out).Write(run.Workflow, results);
        }

        return results.Any(r => r.Outcome == RuleOutcome.Broken) ? ExitCode.Findings : ExitCode.Fine;
    }

    private IEnumerable<string> MistakesOf(string? file, string? inputs, string? format)
    {
        foreach (var mistake in PathArguments.MistakesOf(this, file is null ? [] : [file]))
        {
            yield return mistake;
        }

        if (string.IsNullOrEmpty(inputs))
        {
            yield return "No inputs are named: give --inputs FILE.";
        }

        if (format is not (Text or Json))
        {
            yield return $"There is no format {format}; there are {Text} and {Json}.";
        }
    }
}
