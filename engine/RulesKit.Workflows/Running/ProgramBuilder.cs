using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Dialects;
using RulesKit.Language.Text;
using RulesKit.Workflows.Binding;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Reading;
using RulesKit.Workflows.Results;

namespace RulesKit.Workflows.Running;

/// <summary>Binds a workflow against the types of its inputs.</summary>
internal sealed class ProgramBuilder
{
    private readonly WorkflowSettings settings;
    private readonly ScopeSettings scopeSettings;
    private readonly SlotCounter slots = new();

    private ProgramBuilder(WorkflowSettings settings)
    {
        this.settings = settings;
        var comparer = settings.IsExpressionCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        scopeSettings = new ScopeSettings(comparer, settings.Clock, slots);
    }

    /// <param name="workflow">The workflow.</param>
    /// <param name="rules">Its rules, and those of the workflows that it injects.</param>
    /// <param name="inputs">The inputs, for their names and types only.</param>
    /// <param name="settings">How names are read.</param>
    public static WorkflowProgram Build(
        Workflow workflow,
        IEnumerable<Rule> rules,
        IReadOnlyList<RuleParameter> inputs,
        WorkflowSettings settings
    )
    {
        var builder = new ProgramBuilder(settings);
        var nodes = inputs
            .Select(i => new SlotNode(i.Type, default, builder.slots.Take(), i.Name, isInput: true))
            .ToArray();
        var entries = nodes.Select(s => new ScopeEntry(s.Name, s, null)).ToList();
        builder.AddParams(workflow.GlobalParams, entries);
        var programs = rules.Where(r => r.Enabled).Select(r => builder.BuildRule(r, entries)).ToArray();
        return new WorkflowProgram(workflow, nodes, programs, builder.slots.Count);
    }

    private RuleProgram BuildRule(Rule rule, IReadOnlyList<ScopeEntry> outer)
    {
        var entries = outer.ToList();
        AddParams(rule.LocalParams, entries);
        var (onSuccess, onFailure) = (Build(rule.Actions?.OnSuccess, entries), Build(rule.Actions?.OnFailure, entries));
        if (WorkflowValidation.IsNested(rule))
        {
            var children = rule.Rules.Where(r => r.Enabled).Select(r => BuildRule(r, entries)).ToArray();
            return new RuleProgram(rule, null, null, null, entries, children, onSuccess, onFailure);
        }

        if (rule.Expression is null)
        {
            var place =
                rule.Place ?? new Location(new SourceText(rule.RuleName), new TextSpan(0, rule.RuleName.Length));
            var advice =
                WorkflowValidation.FindOperator(rule.Operator ?? "") is { } name && name != rule.Operator
                    ? $"\"Operator\" is \"{rule.Operator}\"; write \"{name}\"."
                    : "The rule has no expression, and a rule can't inject workflows.";
            return new RuleProgram(
                rule,
                null,
                null,
                new RuleBreak(place, advice, IsRunTime: false),
                entries,
                null,
                onSuccess,
                onFailure
            );
        }

        var text = rule.ExpressionOrigin is null
            ? ExpressionText.Of(rule.Expression)
            : ExpressionText.Of(rule.ExpressionOrigin);
        var (condition, fault) = Bind(text, entries, ExpressionBinder.BindCondition);
        return new RuleProgram(rule, text, condition, fault, entries, null, onSuccess, onFailure);
    }

    private void AddParams(IReadOnlyList<ScopedParam> given, List<ScopeEntry> entries)
    {
        foreach (var param in settings.EnableScopedParams ? given : [])
        {
            entries.Add(new ScopeEntry(param.Name, null, Build(param.Name, param.Text, entries.ToArray())));
        }
    }

    private ScopedValue Build(string name, ExpressionText text, IReadOnlyList<ScopeEntry> entries)
    {
        var slot = slots.Take();
        var (code, fault) = Bind(text, entries, ExpressionBinder.Bind);
        return new ScopedValue(name, text, slot, code, fault);
    }

    private ActionProgram? Build(ActionInfo? action, IReadOnlyList<ScopeEntry> entries)
    {
        if (action is null)
        {
            return null;
        }

        var output =
            action.Find("expression") is string expression
            && string.Equals(action.Name, RuleActionRunner.OutputExpression, StringComparison.OrdinalIgnoreCase)
                ? Build(
                    action.Name,
                    action.ExpressionOrigin is null
                        ? ExpressionText.Of(expression)
                        : ExpressionText.Of(action.ExpressionOrigin),
                    entries
                )
                : null;
        var additional = action.Find("additionalInputs") as IEnumerable<ScopedParam> ?? [];
        return new ActionProgram(action, output, [.. additional.Select(p => Build(p.Name, p.Text, entries))]);
    }

    private (T? Code, RuleBreak? Break) Bind<T>(
        ExpressionText text,
        IReadOnlyList<ScopeEntry> entries,
        Func<SyntaxTree, Scope, T> bind
    )
        where T : Node
    {
        var diagnostics = new DiagnosticBag();
        var dialect = settings.IsExpressionCaseSensitive ? WorkflowDialect.CaseSensitive : WorkflowDialect.IgnoringCase;
        var tree = Parser.Parse(text, diagnostics, ExpressionLimits.Default, dialect);
        if (diagnostics.Count > 0)
        {
            var first = diagnostics.ToSorted()[0];
            return (null, new RuleBreak(first.Location, first.Message, IsRunTime: false));
        }

        try
        {
            return (bind(tree, new Scope(scopeSettings, entries)), null);
        }
        catch (BindException e)
        {
            return (null, new RuleBreak(text.Locate(e.Span), e.Message, IsRunTime: false));
        }
    }
}
