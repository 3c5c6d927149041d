using RulesKit.Engine.Files;
using RulesKit.Language.Diagnostics;
using RulesKit.Tool.Hosting;
using RulesKit.Workflows;
using RulesKit.Workflows.Reading;

namespace RulesKit.Tool.Workflows;

/// <summary>Runs one workflow of a file over the inputs of another file.</summary>
internal sealed class WorkflowRun(IFiles files)
{
    private readonly List<string> problems = [];

    /// <summary>What can't be read or run, in words.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>The workflow that was run.</summary>
    public string Workflow { get; private set; } = "";

    /// <summary>The results; null when there is a problem.</summary>
    /// <param name="path">The workflow file.</param>
    /// <param name="inputs">A JSON file with one member for each input.</param>
    /// <param name="name">The workflow to run; null when the file holds only one.</param>
    /// <param name="cancellationToken">Asked between rules.</param>
    public IReadOnlyList<RuleResultTree>? Run(
        string path,
        string inputs,
        string? name,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var file = WorkflowReader.Read(files.Read(path), WorkflowReading.Files);
            problems.AddRange(
                file.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())
            );
            var parameters = WorkflowInputs.Read(files, inputs, problems);
            if (problems.Count > 0)
            {
                return null;
            }

            if (file.Workflows.Count == 0)
            {
                problems.Add($"{path} holds no workflow, so there is nothing to run.");
                return null;
            }

            var engine = new WorkflowEngine([.. file.Workflows]);
            if (name is null && file.Workflows.Count > 1)
            {
                problems.Add(
                    $"{path} holds {file.Workflows.Count} workflows; say with --workflow which one to run: {string.Join(", ", file.Workflows.Select(w => w.WorkflowName))}."
                );
                return null;
            }

            Workflow = name ?? file.Workflows[0].WorkflowName;
            var run = engine.ExecuteAllRulesAsync(Workflow, parameters, cancellationToken);
            return run.AsTask().GetAwaiter().GetResult();
        }
        catch (Exception e)
            when (e
                    is UnreadableFileException
                        or WorkflowException
                        or InputException
                        or ArgumentException
                        or KeyNotFoundException
            )
        {
            problems.Add(MessageOf(e));
            return null;
        }
    }

    /// <summary>Without the name of a parameter, which is of use in code alone.</summary>
    private static string MessageOf(Exception e) =>
        e is ArgumentException { ParamName: { } parameter }
            ? e.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal)
            : e.Message;
}
