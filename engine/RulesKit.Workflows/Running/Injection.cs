using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Workflows.Running;

/// <summary>Puts the rules of injected workflows behind those of the workflow that asks for them.</summary>
internal sealed class Injection
{
    private readonly List<Diagnostic> problems = [];
    private readonly List<string> path = [];
    private readonly Workflow root;
    private readonly Func<string, Workflow?> find;
    private readonly bool reportsMissing;

    private Injection(Workflow root, Func<string, Workflow?> find, bool reportsMissing)
    {
        this.root = root;
        this.find = find;
        this.reportsMissing = reportsMissing;
    }

    /// <summary>The rules of a workflow without mistakes, in the order of their results.</summary>
    public static IEnumerable<Rule> RulesOf(Workflow workflow, Func<string, Workflow?> find) =>
        workflow.Rules.Concat(
            workflow.WorkflowsToInject.Select(find).OfType<Workflow>().SelectMany(w => RulesOf(w, find))
        );

    /// <summary>What is wrong with the injections of a workflow.</summary>
    /// <param name="workflow">The workflow.</param>
    /// <param name="find">Finds others by name.</param>
    /// <param name="reportsMissing">Whether one that is not there is a mistake.</param>
    public static IReadOnlyList<Diagnostic> Check(Workflow workflow, Func<string, Workflow?> find, bool reportsMissing)
    {
        var injection = new Injection(workflow, find, reportsMissing);
        var isCircle = injection.Walk(workflow);

        // Rules of one workflow that share a name are told where it is read.
        if (!isCircle && injection.problems.Count == 0 && workflow.WorkflowsToInject.Count > 0)
        {
            injection.CheckNames();
        }

        return injection.problems;
    }

    /// <summary>Follows injections; true when they lead back to where they came from (reported).</summary>
    private bool Walk(Workflow current)
    {
        if (path.Contains(current.WorkflowName))
        {
            Report(
                DiagnosticCatalog.ImpossibleInjection,
                $"The workflows {string.Join(", ", path)} inject each other in a circle. Take one injection out."
            );
            return true;
        }

        path.Add(current.WorkflowName);
        foreach (var name in current.WorkflowsToInject)
        {
            var injected = find(name);
            if (injected is null && reportsMissing)
            {
                Report(
                    DiagnosticCatalog.ImpossibleInjection,
                    $"The workflow '{current.WorkflowName}' injects '{name}', and there is no such workflow."
                );
            }

            if (injected is not null && Walk(injected))
            {
                return true;
            }
        }

        path.RemoveAt(path.Count - 1);
        return false;
    }

    private void CheckNames()
    {
        var twice = RulesOf(root, find)
            .Where(r => r.Enabled)
            .GroupBy(r => r.RuleName, StringComparer.Ordinal)
            .FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
        {
            Report(
                DiagnosticCatalog.DuplicateName,
                $"The workflow '{root.WorkflowName}' and those it injects have two rules '{twice.Key}'; give one another name."
            );
        }
    }

    private void Report(DiagnosticDescriptor descriptor, string message) =>
        problems.Add(new Diagnostic(descriptor, PlaceOf(root), message));

    private static Location PlaceOf(Workflow workflow) =>
        workflow.Place
        ?? new Location(new SourceText(workflow.WorkflowName), new TextSpan(0, workflow.WorkflowName.Length));
}
