using RulesKit.Engine.Evaluation;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Syntax;
using RulesKit.Language.Text;
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

    public ItemScope OfPlan()
    {
        var when = When(Bindings.Empty);
        return new ItemScope(when.Truth, WindowMembership.Inside, null, when.Grounds);
    }

    public ItemScope Of(SequenceItem item, Bindings bindings)
    {
        var when = When(bindings);
        var truth = Kleene.And(item.Membership, when.Truth);
        var grounds = Grounds.Join(item.Reason, when.Grounds);
        if (date is null || truth == Truth.False)
        {
            return new ItemScope(truth, WindowMembership.Inside, null, grounds);
        }

        var dated = interpreter.Evaluate(date, bindings);
        var membership = dated.Value switch
        {
            Date day => WindowMemberships.Of(rule.Window, day),
            Period period => WindowMemberships.Of(rule.Window, period, rule.Document.Straddle),
            _ => WindowMembership.Undated,
        };

        // Without a window a date decides nothing, so it is no ground, and its absence is no doubt.
        return rule.Document.Window is null
            ? new ItemScope(truth, WindowMembership.Inside, dated.Value, grounds)
            : new ItemScope(truth, membership, dated.Value, Grounds.Join(grounds, dated.Grounds));
    }

    private Answer When(Bindings bindings) =>
        rule.When is null ? Answer.Known(true, Grounds.None) : interpreter.Evaluate(rule.When, bindings);

    private static MemberExpression? DateOfItem(BoundRule rule)
    {
        if (rule.Item is not { } item || item.Type.DatingMember() is not { } member)
        {
            return null;
        }

        var written = ExpressionText.Of($"{item.Name}.{member.Name}");
        var origin = new Origin(written, new TextSpan(0, written.Text.Length));
        return new MemberExpression(new VariableExpression(item, origin), member, origin);
    }
}
