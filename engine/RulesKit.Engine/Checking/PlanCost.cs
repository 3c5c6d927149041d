using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Checking;

/// <summary>
/// An upper bound of the steps that rules take on a plan, from the lengths of the plan's arrays. A walk over the rules'
/// trees: nothing is evaluated.
/// </summary>
internal sealed class PlanCost(Func<ModelMember, int> lengths)
{
    private readonly Dictionary<Definition, long> bodies = [];

    public long Of(BoundRuleSet ruleSet) => ruleSet.Rules.Select(Of).Aggregate(0L, TreeMeasure.Add);

    public long Of(BoundRule rule)
    {
        var perItem = rule
            .Exceptions.Select(e => e.When)
            .Append(rule.Require)
            .Concat(rule.When is null ? [] : [rule.When])
            .Select(Of)
            .Aggregate(0L, TreeMeasure.Add);
        return rule.Items is null
            ? perItem
            : TreeMeasure.Add(Of(rule.Items), TreeMeasure.Multiply(perItem, Math.Max(1, LengthOf(rule.Items))));
    }

    private long Of(BoundExpression node)
    {
        if (node is DefinitionExpression { Definition: var definition })
        {
            return bodies.TryGetValue(definition, out var known) ? known : bodies[definition] = Of(definition.Body);
        }

        var items = node is SequenceExpression sequence ? Math.Max(1, LengthOf(sequence.Source)) : 1;
        var sum = node is SequenceExpression { Lambda: null } ? items : 1L;
        foreach (var child in node.Children)
        {
            var cost = Of(child);
            sum = TreeMeasure.Add(sum, child is LambdaExpression ? TreeMeasure.Multiply(cost, items) : cost);
        }

        return sum;
    }

    /// <summary>The most items that a sequence can have.</summary>
    private int LengthOf(BoundExpression sequence) =>
        sequence switch
        {
            DefinitionExpression definition => LengthOf(definition.Definition.Body),
            ConstantSequenceExpression constants => constants.Values.Count,
            MemberExpression member => lengths(member.Member),
            SequenceExpression { Source: var source } => LengthOf(source),
            _ => sequence.Children.Select(LengthOf).DefaultIfEmpty(0).Max(),
        };
}
