using System.Collections.Concurrent;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Workflows.Running;

/// <summary>The workflows of an engine by name, with their programs. Safe for many threads.</summary>
internal sealed class WorkflowShelf(WorkflowSettings settings)
{
    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => entries.Keys;

    public bool Contains(string name) => entries.ContainsKey(name);

    public bool TryAdd(Workflow workflow) => entries.TryAdd(workflow.WorkflowName, new Entry(workflow));

    public void Put(Workflow workflow)
    {
        entries[workflow.WorkflowName] = new Entry(workflow);
        Forget();
    }

    public void Remove(string name)
    {
        entries.TryRemove(name, out _);
        Forget();
    }

    public void Clear() => entries.Clear();

    /// <summary>The program for some inputs; null when there is no such workflow.</summary>
    /// <exception cref="WorkflowException">Its injections can't be done.</exception>
    public WorkflowProgram? Find(string name, IReadOnlyList<RuleParameter> inputs)
    {
        if (!entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        return entry
            .Programs(settings)
            .Get(inputs, () => ProgramBuilder.Build(entry.Workflow, RulesOf(entry.Workflow), inputs, settings));
    }

    /// <summary>How many programs of a workflow are kept.</summary>
    public int RememberedPrograms(string name) =>
        entries.TryGetValue(name, out var entry) ? entry.Programs(settings).Count : 0;

    /// <summary>What is wrong with the injections of the workflows that are here.</summary>
    public IEnumerable<Diagnostic> CheckInjections(bool reportsMissing) =>
        entries.Values.SelectMany(e => Injection.Check(e.Workflow, Find, reportsMissing));

    private IEnumerable<Rule> RulesOf(Workflow workflow)
    {
        var problems = Injection.Check(workflow, Find, reportsMissing: true);
        return problems.Count > 0 ? throw new WorkflowException(problems) : Injection.RulesOf(workflow, Find);
    }

    private Workflow? Find(string name) => entries.TryGetValue(name, out var entry) ? entry.Workflow : null;

    /// <summary>A workflow that changes may be injected anywhere.</summary>
    private void Forget()
    {
        foreach (var entry in entries.Values)
        {
            entry.Forget();
        }
    }

    private sealed class Entry(Workflow workflow)
    {
        private volatile ProgramCache? programs;

        public Workflow Workflow { get; } = workflow;

        public ProgramCache Programs(WorkflowSettings settings) =>
            programs ??= new ProgramCache(Math.Max(1, settings.RememberedShapes));

        public void Forget() => programs = null;
    }
}
