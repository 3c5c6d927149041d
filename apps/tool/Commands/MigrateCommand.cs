using System.CommandLine;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Workflows.Migration;

namespace RulesKit.Tool.Commands;

/// <summary><c>ruleskit migrate</c>: makes a rule set of a workflow of Microsoft RulesEngine.</summary>
internal sealed class MigrateCommand : Command
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly ToolHost host;

    public MigrateCommand(ToolHost host)
        : base(
            "migrate",
            "Makes a rule set of a workflow of Microsoft RulesEngine, and lists what a person has to look at."
        )
    {
        this.host = host;
        Add(WorkflowFile);
        Add(Inputs);
        Add(Out);
        Add(Workflow);
        Add(Force);
        Add(Format);
        SetAction(Run);
    }

    private Argument<string?> WorkflowFile { get; } =
        new("WORKFLOW") { Description = "A workflow file (JSON).", Arity = ArgumentArity.ZeroOrOne };

    private Option<string[]> Inputs { get; } =
        new("--inputs")
        {
            Description =
                "Sample inputs, files as for run, and folders of them. The model is inferred from all of them.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };

    private Option<string?> Out { get; } =
        new("--out") { Description = "The folder to write to.", HelpName = "FOLDER" };

    private Option<string?> Workflow { get; } =
        new("--workflow") { Description = "The workflow, where the file holds several.", HelpName = "NAME" };

    private Option<bool> Force { get; } = new("--force") { Description = "Replaces files that are there already." };

    private Option<string> Format { get; } =
        new("--format")
        {
            Description = "The list: text for people, json for programs.",
            HelpName = $"{Text}|{Json}",
            DefaultValueFactory = _ => Text,
        };

    private int Run(ParseResult parsed)
    {
        var (file, inputs, output) = (
            parsed.GetValue(WorkflowFile),
            parsed.GetValue(Inputs) ?? [],
            parsed.GetValue(Out)
        );
        var format = parsed.GetValue(Format);
        var mistakes = MistakesOf(file, inputs, output, format).ToArray();
        if (mistakes.Length > 0)
        {
            return UsageReport.Write(host.Terminal, this, mistakes);
        }

        var run = new MigrationRun(host);
        var request = new MigrationRequest(file!, inputs, output!, parsed.GetValue(Workflow), parsed.GetValue(Force));
        if (run.Run(request) is not { } migrated)
        {
            foreach (var problem in run.Problems)
            {
                host.Terminal.Error.WriteLine("error: " + SafeText.Of(problem));
            }

            return ExitCode.BadInput;
        }

        if (format == Json)
        {
            host.Terminal.Out.Write(MigrationJsonReport.Write(migrated));
        }
        else
        {
            new MigrationTextReport(host.Terminal.Out).Write(migrated, run.Written);
        }

        return migrated.Refused.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private IEnumerable<string> MistakesOf(string? file, string[] inputs, string? output, string? format)
    {
        foreach (var mistake in PathArguments.MistakesOf(this, file is null ? [] : [file]))
        {
            yield return mistake;
        }

        if (inputs.Length == 0)
        {
            yield return "No sample inputs are named: give --inputs PATH.";
        }

        if (string.IsNullOrEmpty(output))
        {
            yield return "No folder to write to is named: give --out FOLDER.";
        }

        if (format is not (Text or Json))
        {
            yield return $"There is no format {format}; there are {Text} and {Json}.";
        }
    }
}
