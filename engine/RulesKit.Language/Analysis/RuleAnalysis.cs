using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>Looks at the meaning of one rule: its items, what they are asked, and its message.</summary>
internal sealed class RuleAnalysis(TreeEquality trees, MeaningReporter reporter)
{
    public void Analyse(BoundRule rule)
    {
        var constants = new Constants(rule.Document.Window);
        var expressions = new ExpressionAnalysis(trees, constants, reporter);
        Facts? facts = null;
        if (rule is { Items: { } items, Item: { } item })
        {
            expressions.Walk(items, null);
            facts = expressions.Sequences.FactsOfItems(items, [item], null);
            facts = WindowFacts.Add(facts, rule, item, trees);
        }

        if (rule.When is { } when)
        {
            expressions.Walk(when, facts);
            facts = expressions.Assume(facts, when, isTrue: true);
        }

        expressions.Walk(rule.Require, facts);
        foreach (var exception in rule.Exceptions)
        {
            expressions.Walk(exception.When, facts);
        }

        foreach (var part in rule.Message.Parts)
        {
            if (part.Value is { } value and not (MemberExpression or VariableExpression or ConstantExpression))
            {
                expressions.Walk(value, facts);
            }
        }
    }
}
