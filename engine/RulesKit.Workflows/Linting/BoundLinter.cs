using RulesKit.Language.Diagnostics;
using RulesKit.Language.Limits;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Linting;

/// <summary>Lints the expressions of one workflow with the names that are known: those of params, and of inputs where there are any.</summary>
internal sealed class BoundLinter
{
    private readonly bool hasInputs;
    private readonly DiagnosticBag diagnostics;
    private readonly ScopeSettings settings;

    private BoundLinter(bool hasInputs, DiagnosticBag diagnostics)
    {
        this.hasInputs = hasInputs;
        this.diagnostics = diagnostics;
        settings = new ScopeSettings(StringComparer.OrdinalIgnoreCase, TimeProvider.System, new SlotCounter());
    }

    /// <param name="workflow">The workflow.</param>
    /// <param name="inputs">Inputs that it could be run with; null when none are known.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static void Lint(Workflow workflow, IReadOnlyList<RuleParameter>? inputs, DiagnosticBag diagnostics)
    {
        var linter = new BoundLinter(inputs is not null, diagnostics);
        var program = ProgramBuilder.Build(workflow, workflow.Rules, inputs ?? [], new WorkflowSettings());
        foreach (var rule in program.Rules)
        {
            linter.Lint(rule);
        }
    }

    private void Lint(RuleProgram rule)
    {
        for (var i = 0; i < rule.Entries.Count; i++)
        {
            if (rule.Entries[i].Param is { } param)
            {
                Lint(param.Text, rule.Entries.Take(i), isCondition: false);
            }
        }

        if (rule.Text is not null)
        {
            Lint(rule.Text, rule.Entries, isCondition: true);
        }

        foreach (var action in new[] { rule.OnSuccess, rule.OnFailure })
        {
            foreach (var value in action is null ? [] : action.AdditionalInputs.Append(action.Output))
            {
                if (value is not null)
                {
                    Lint(value.Text, rule.Entries, isCondition: false);
                }
            }
        }

        foreach (var child in rule.Children ?? [])
        {
            Lint(child);
        }
    }

    private void Lint(ExpressionText text, IEnumerable<ScopeEntry> entries, bool isCondition)
    {
        var mistakes = new DiagnosticBag();
        var tree = Parser.Parse(text, mistakes, ExpressionLimits.Default, WorkflowDialect.IgnoringCase);
        if (mistakes.Count == 0)
        {
            new ExpressionLinter(tree, new Scope(settings, [.. entries]), hasInputs, diagnostics).Lint(isCondition);
        }
    }
}
