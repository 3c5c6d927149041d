using RulesKit.Engine.Evaluation;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Interpreting;

/// <summary>Tells whether items are a rule's business: membership in forEach, when, and the window.</summary>
internal sealed class ScopeInterpreter
{
    private readonly BoundRule rule;
    private readonly Interpreter interpreter;
    private readonly MemberExpression? date;

    public ScopeInterpreter(BoundRule rule, Interpreter interpreter)
    {
        this.rule = rule;
        this.interpreter = interpreter;
        date = DateOfItem(rule);
    }

    public ItemScope OfPlan() => new(When(Bindings.Empty), WindowMembership.Inside, null, Grounds.None);

    public ItemScope Of(SequenceItem item, Bindings bindings)
    {
        var belongs = Reasoning.And(item.Membership, When(bindings));
        if (date is null || belongs.Truth == Truth.False)
        {
            return new ItemScope(belongs, WindowMembership.Inside, null, Grounds.None);
        }

        var dated = interpreter.Evaluate(date, bindings);
        var membership = dated.Value switch
        {
            Date day => WindowMemberships.Of(rule.Window, day),
            Period period => WindowMemberships.Of(rule.Window, period, rule.Document.Straddle),
            _ => WindowMembership.Undated,
        };

        // Without a window a date decides nothing, and its absence is no doubt.
        var isDecisive = rule.Document.Window is not null;
        return new ItemScope(belongs, isDecisive ? membership : WindowMembership.Inside, dated.Value, dated.Grounds)
        {
            IsDateDecisive = isDecisive,
        };
    }

    private Answer When(Bindings bindings) =>
        rule.When is null ? Answer.Known(true, Grounds.None) : interpreter.Evaluate(rule.When, bindings);

    private static MemberExpression? DateOfItem(BoundRule rule)
    {
        if (rule.Item is not { } item || item.Type.DatingMember() is not { } member)
        {
            return null;
        }

        var origin = Origin.Named($"{item.Name}.{member.Name}");
        return new MemberExpression(new VariableExpression(item, origin), member, origin);
    }
}
