using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;

namespace RulesKit.Workflows.Running;

/// <summary>Puts the rules of injected workflows behind those of the workflow that asks for them.</summary>
internal static class Injection
{
    /// <summary>The rules of a workflow without mistakes, in the order of their results.</summary>
    public static IEnumerable<Rule> RulesOf(Workflow workflow, Func<string, Workflow?> find) =>
        workflow.Rules.Concat(
            workflow.WorkflowsToInject.Select(find).OfType<Workflow>().SelectMany(w => RulesOf(w, find))
        );

    public static IReadOnlyList<Diagnostic> Check(Workflow workflow, Func<string, Workflow?> find, bool reportsMissing)
    {
        var problems = new List<Diagnostic>();
        var path = new List<string>();
        var isCircle = Walk(workflow);
        // Rules of one workflow that share a name are told where it is read.
        if (!isCircle && problems.Count == 0 && workflow.WorkflowsToInject.Count > 0)
        {
            CheckNames();
        }

        return problems;

        bool Walk(Workflow current)
        {
            if (path.Contains(current.WorkflowName))
            {
                Add(
                    DiagnosticCatalog.ImpossibleInjection,
                    $"The workflows {string.Join(", ", path)} inject each other in a circle. Take one injection out."
                );
                return true;
            }

            path.Add(current.WorkflowName);
            foreach (var name in current.WorkflowsToInject)
            {
                if (find(name) is not { } injected)
                {
                    if (reportsMissing)
                    {
                        Add(
                            DiagnosticCatalog.ImpossibleInjection,
                            $"The workflow '{current.WorkflowName}' injects '{name}', and there is no such workflow."
                        );
                    }
                }
                else if (Walk(injected))
                {
                    return true;
                }
            }

            path.RemoveAt(path.Count - 1);
            return false;
        }

        void CheckNames()
        {
            var twice = RulesOf(workflow, find)
                .Where(r => r.Enabled)
                .GroupBy(r => r.RuleName, StringComparer.Ordinal)
                .FirstOrDefault(g => g.Count() > 1);
            if (twice is not null)
            {
                Add(
                    DiagnosticCatalog.DuplicateName,
                    $"The workflow '{workflow.WorkflowName}' and those it injects have two rules '{twice.Key}'; give one another name."
                );
            }
        }

        void Add(DiagnosticDescriptor descriptor, string message) =>
            problems.Add(new Diagnostic(descriptor, PlaceOf(workflow), message));
    }

    private static Location PlaceOf(Workflow workflow) =>
        workflow.Place
        ?? new Location(new SourceText(workflow.WorkflowName), new TextSpan(0, workflow.WorkflowName.Length));
}
