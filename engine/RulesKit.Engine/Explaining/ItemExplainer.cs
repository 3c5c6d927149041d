using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Explaining;

/// <summary>Explains what a rule says of each of its items. Used once.</summary>
internal sealed class ItemExplainer
{
    private readonly BoundRule rule;
    private readonly RuleInterpreter evaluation;
    private readonly ScopeInterpreter scopes;
    private readonly ExpressionExplainer expressions;
    private readonly PlanPlaces places;

    public ItemExplainer(BoundRule rule, RuleContext context)
    {
        this.rule = rule;
        evaluation = new RuleInterpreter(rule, context);
        scopes = new ScopeInterpreter(rule, evaluation.Interpreter);
        places = new PlanPlaces(context.Plan);
        expressions = new ExpressionExplainer(evaluation.Interpreter, places);
    }

    /// <summary>What <c>forEach</c> gives; null when the rule has none.</summary>
    public ExplainedExpression? Source { get; private set; }

    /// <summary>The definitions that were met.</summary>
    public IReadOnlyList<ExplainedExpression> Definitions => expressions.Definitions;

    public IReadOnlyList<ExplainedItem> Explain()
    {
        if (rule.Items is null)
        {
            return [Explain(scopes.OfPlan(), Bindings.Empty, Place.Root, null)];
        }

        Source = expressions.Explain(rule.Items, Bindings.Empty);
        var answer = evaluation.Interpreter.Evaluate(rule.Items, Bindings.Empty);
        return answer.Value is SequenceValue sequence
            ? sequence.Items.Select(item => Explain(item, sequence)).ToArray()
            : [];
    }

    private ExplainedItem Explain(SequenceItem item, SequenceValue sequence)
    {
        var bindings = Bindings.Empty.With(rule.Item!, item.Value);
        var place = RuleInterpreter.PlaceOf(item, sequence);
        var explained = Explain(scopes.Of(item, bindings), bindings, place, item.Value.Value);
        return item.Membership.IsKnown
            ? explained
            : explained with
            {
                Doubt = ExpressionExplainer.NoteOn(item.Membership),
            };
    }

    private ExplainedItem Explain(ItemScope scope, Bindings bindings, Place place, object? item)
    {
        var isInScope = ItemJudgements.IsInScope(scope.Truth, scope.Window);
        var requirement = isInScope ? evaluation.Requirement(bindings) : null;
        var require = isInScope ? expressions.Explain(rule.Require, bindings) : null;
        return new ExplainedItem
        {
            Pointer = place.Pointer,
            Key = item is null ? null : places.KeyOf(item, rule.Item!.Type),
            Location = places.Locate(place.Pointer),
            Judgement = requirement is null
                ? ItemJudgement.OutOfScope
                : ItemJudgements.Of(scope.Truth, scope.Window, requirement.Truth),
            Window = scope.Window,
            Date = scope.Date,
            When = rule.When is null ? null : expressions.Explain(rule.When, bindings),
            Require = require,
            Exceptions = require is null or { Value: true }
                ? []
                : rule.Exceptions.Select(e => expressions.Explain(e.When, bindings)).ToArray(),
        };
    }
}
