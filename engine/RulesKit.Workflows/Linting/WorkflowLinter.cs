using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Language.Text;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Reading;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Linting;

/// <summary>Finds what can be found wrong with a workflow file before any input is seen.</summary>
internal static class WorkflowLinter
{
    /// <summary>Everything that is wrong, by place.</summary>
    /// <param name="source">The file.</param>
    /// <param name="reading">What the reader puts up with.</param>
    /// <param name="samples">Inputs that its workflows could be run with; without any, what hangs on them is not told.</param>
    public static IReadOnlyList<Diagnostic> Lint(
        SourceText source,
        WorkflowReading reading,
        params IReadOnlyList<IReadOnlyList<RuleParameter>> samples
    )
    {
        var file = WorkflowReader.Read(source, reading);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(file.Diagnostics);
        var byName = new Dictionary<string, Workflow>(StringComparer.Ordinal);
        foreach (var workflow in file.Workflows)
        {
            if (!byName.TryAdd(workflow.WorkflowName, workflow))
            {
                diagnostics.Add(
                    DiagnosticCatalog.DuplicateName,
                    workflow.Place!,
                    $"There are two workflows '{workflow.WorkflowName}' in this file; give one another name."
                );
            }

            LintParams(workflow.GlobalParams, diagnostics);
            foreach (var rule in workflow.Rules)
            {
                LintRule(rule, diagnostics);
            }

            LintNames(workflow, samples, diagnostics);
        }

        // What another file holds can't be known here, so a workflow that is missing is no mistake yet.
        diagnostics.AddRange(
            byName.Values.SelectMany(w =>
                Injection.Check(w, n => byName.TryGetValue(n, out var found) ? found : null, reportsMissing: false)
            )
        );
        return diagnostics.ToSorted();
    }

    private static void LintNames(
        Workflow workflow,
        IReadOnlyList<IReadOnlyList<RuleParameter>> samples,
        DiagnosticBag diagnostics
    )
    {
        if (samples.Count == 0)
        {
            BoundLinter.Lint(workflow, null, diagnostics);
        }

        foreach (var inputs in samples)
        {
            BoundLinter.Lint(workflow, inputs, diagnostics);
        }
    }

    private static void LintRule(Rule rule, DiagnosticBag diagnostics)
    {
        LintParams(rule.LocalParams, diagnostics);
        if (rule.ExpressionOrigin is not null && rule.Operator is null && !string.IsNullOrWhiteSpace(rule.Expression))
        {
            LintExpression(ExpressionText.Of(rule.ExpressionOrigin), diagnostics);
        }

        ActionInfo?[] actions = [rule.Actions?.OnSuccess, rule.Actions?.OnFailure];
        foreach (var origin in actions.Select(a => a?.ExpressionOrigin))
        {
            if (origin is not null)
            {
                LintExpression(ExpressionText.Of(origin), diagnostics);
            }
        }

        foreach (var child in rule.Rules)
        {
            LintRule(child, diagnostics);
        }
    }

    private static void LintParams(IReadOnlyList<ScopedParam> given, DiagnosticBag diagnostics)
    {
        foreach (var param in given)
        {
            LintExpression(param.Text, diagnostics);
        }
    }

    /// <summary>A syntax mistake is one of the workflow here, as nothing else of the file is ours.</summary>
    private static void LintExpression(ExpressionText text, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        Parser.Parse(text, found, ExpressionLimits.Default, WorkflowDialect.IgnoringCase);
        foreach (var mistake in found.ToSorted())
        {
            diagnostics.Add(
                DiagnosticCatalog.UnreadableExpression,
                mistake.Location,
                mistake.Message,
                mend: mistake.Mend
            );
        }
    }
}
