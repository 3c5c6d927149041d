using RulesKit.Engine.Files;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Types;
using RulesKit.Tool.Hosting;
using RulesKit.Workflows;
using RulesKit.Workflows.Migration;
using RulesKit.Workflows.Reading;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using PlanObject = System.Text.Json.Nodes.JsonObject;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>Migrates one workflow of a file, and writes what comes of it.</summary>
internal sealed class MigrationRun(ToolHost host)
{
    private readonly List<string> problems = [];
    private readonly List<string> written = [];

    /// <summary>What can't be read or written, in words.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>The files that were written.</summary>
    public IReadOnlyList<string> Written => written;

    /// <summary>The migration; null when there is a problem.</summary>
    /// <param name="request">What is asked for.</param>
    public Migrated? Run(MigrationRequest request)
    {
        try
        {
            var file = WorkflowReader.Read(host.Files.Read(request.Workflow), WorkflowReading.Files);
            problems.AddRange(
                file.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())
            );
            var samples = request.Inputs.SelectMany(host.Files.FindPlans).Select(Read).OfType<Sample>().ToArray();
            if (problems.Count > 0 || Choose(file.Workflows, request) is not { } workflow)
            {
                return null;
            }

            var engine = new WorkflowEngine([.. file.Workflows]);
            var read = samples.Select(s => (JsonObject)JsonReader.Read(new(s.Inputs.ToJsonString())).Root!).ToArray();
            var draft = WorkflowMigration.Draft(
                workflow,
                n => file.Workflows.FirstOrDefault(w => w.WorkflowName == n),
                read
            );
            var migrated = Migrator.Run(draft, engine, samples, Today());
            return Write(migrated, request) ? migrated : null;
        }
        catch (Exception e) when (e is UnreadableFileException or WorkflowException or InputException)
        {
            problems.Add(e.Message);
            return null;
        }
    }

    private Workflow? Choose(IReadOnlyList<Workflow> workflows, MigrationRequest request)
    {
        var found = request.Name is null
            ? workflows.Count == 1
                ? workflows[0]
                : null
            : workflows.FirstOrDefault(w => w.WorkflowName == request.Name);
        if (found is null)
        {
            problems.Add(
                $"Say with --workflow which workflow of {request.Workflow} to migrate: {string.Join(", ", workflows.Select(w => w.WorkflowName))}."
            );
        }

        return found;
    }

    private Sample? Read(string path)
    {
        var before = problems.Count;
        WorkflowInputs.Read(host.Files, path, problems);
        return problems.Count > before
            ? null
            : new Sample(path, (PlanObject)JsonNode.Parse(host.Files.Read(path).Text)!);
    }

    /// <summary>All files or none: nothing that is there is written over unless that is asked for.</summary>
    private bool Write(Migrated migrated, MigrationRequest request)
    {
        var files = migrated.Files.Select(f => (Path: Path.Combine(request.Out, f.File), f.Text)).ToArray();
        var there = files.Where(f => host.Files.Exists(f.Path)).ToArray();
        if (there.Length > 0 && !request.Force)
        {
            problems.Add(
                $"There is a file {there[0].Path} already. Nothing is overwritten without --force: choose another folder for --out."
            );
            return false;
        }

        foreach (var (path, text) in files)
        {
            if (!host.Creator.TryCreate(path, text))
            {
                host.Files.Replace(path, text);
            }

            written.Add(path);
        }

        return true;
    }

    private Date Today()
    {
        var now = host.Time.GetLocalNow();
        return Date.Of(now.Year, now.Month, now.Day);
    }
}
