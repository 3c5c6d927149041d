using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Workflows.Reading;

/// <summary>What a workflow must hold before it can be run at all.</summary>
internal static class WorkflowValidation
{
    private static readonly string[] Operators = ["And", "AndAlso", "Or", "OrElse"];

    public static void Check(Workflow workflow, DiagnosticBag diagnostics)
    {
        var place = workflow.Place ?? Nowhere(workflow.WorkflowName);
        if (string.IsNullOrWhiteSpace(workflow.WorkflowName))
        {
            Add(place, "The workflow has no name; write it as \"WorkflowName\".");
        }

        if (workflow.Rules.Count == 0 && workflow.WorkflowsToInject.Count == 0)
        {
            Add(place, "The workflow has neither \"Rules\" nor \"WorkflowsToInject\", so it says nothing.");
        }

        CheckParams(workflow.GlobalParams, place, diagnostics);
        CheckNames(workflow, diagnostics);
        foreach (var rule in workflow.Rules)
        {
            CheckRule(rule, diagnostics);
        }

        void Add(Location at, string message) => diagnostics.Add(DiagnosticCatalog.InvalidWorkflow, at, message);
    }

    /// <summary>Whether a rule is one with an operator over children, and not merely meant to be.</summary>
    public static bool IsNested(Rule rule) => Array.IndexOf(Operators, rule.Operator) >= 0 && rule.Rules.Count > 0;

    /// <summary>The operator as it is written right; null when there is none like it.</summary>
    public static string? FindOperator(string written) =>
        Array.Find(Operators, o => string.Equals(o, written, StringComparison.OrdinalIgnoreCase));

    private static void CheckRule(Rule rule, DiagnosticBag diagnostics)
    {
        var place = rule.Place ?? Nowhere(rule.RuleName);
        if (string.IsNullOrWhiteSpace(rule.RuleName))
        {
            Add("The rule has no name; write it as \"RuleName\".");
        }

        CheckParams(rule.LocalParams, place, diagnostics);
        if (rule.Operator is null)
        {
            if (string.IsNullOrWhiteSpace(rule.Expression))
            {
                Add("The rule has no \"Expression\", and no \"Operator\" over child rules.");
            }

            if (rule.Rules.Count > 0)
            {
                Add("The rule has child rules but no \"Operator\"; write And or Or.");
            }
        }
        else if (FindOperator(rule.Operator) is not { } name)
        {
            Add(
                $"\"Operator\" is \"{rule.Operator}\"; And, AndAlso, Or or OrElse was expected.{NearestName.Suggestion(rule.Operator, Operators)}"
            );
        }
        else if (rule.Rules.Count == 0 && rule.WorkflowsToInject.Count == 0)
        {
            Add($"The rule joins its children by {name}, and has none.");
        }
        else if (name != rule.Operator)
        {
            diagnostics.Add(
                DiagnosticCatalog.MisspeltOperator,
                place,
                $"\"Operator\" is \"{rule.Operator}\", with which RulesEngine fails when the rule is run. Write \"{name}\".",
                mend: rule.OperatorOrigin is { } origin ? Mend.Write(name, JsonEdits.Write(origin, name)) : null
            );
        }

        foreach (var child in rule.Rules)
        {
            CheckRule(child, diagnostics);
        }

        void Add(string message) => diagnostics.Add(DiagnosticCatalog.InvalidWorkflow, place, message);
    }

    private static void CheckParams(IReadOnlyList<ScopedParam> given, Location place, DiagnosticBag diagnostics)
    {
        foreach (var twice in given.GroupBy(p => p.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            diagnostics.Add(
                DiagnosticCatalog.DuplicateName,
                twice.Last().Origin?.Location ?? place,
                $"There are two params '{twice.Key}' here; names of params are unique."
            );
        }
    }

    /// <summary>Rules of one name would take each other's results.</summary>
    private static void CheckNames(Workflow workflow, DiagnosticBag diagnostics)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in workflow.Rules.Where(r => r.Enabled))
        {
            if (!names.Add(rule.RuleName))
            {
                diagnostics.Add(
                    DiagnosticCatalog.DuplicateName,
                    rule.Place ?? Nowhere(rule.RuleName),
                    $"There are two rules '{rule.RuleName}' in the workflow '{workflow.WorkflowName}'; give one another name, or disable it."
                );
            }
        }
    }

    /// <summary>What was made in code has no place; its name stands for it.</summary>
    private static Location Nowhere(string? name) =>
        new(new SourceText(name ?? ""), new TextSpan(0, (name ?? "").Length));
}
