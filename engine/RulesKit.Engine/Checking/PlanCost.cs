using RulesKit.Language.Models;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Checking;

/// <summary>
/// An upper bound of the steps that rules take on a plan, from the lengths of the plan's arrays. A walk over the rules'
/// trees: nothing is evaluated.
/// </summary>
internal sealed class PlanCost(Func<ModelMember, int> lengths)
{
    private readonly Dictionary<Definition, long> bodies = [];
    private readonly Dictionary<Variable, int> groups = [];

    public long Of(BoundRuleSet ruleSet) => ruleSet.Rules.Select(Of).Aggregate(0L, TreeMeasure.Add);

    public long Of(BoundRule rule)
    {
        var conditions = rule
            .Exceptions.Select(e => e.When)
            .Append(rule.Require)
            .Concat(rule.When is null ? [] : [rule.When])
            .ToArray();
        return rule.Items is null
            ? Sum(conditions)
            : TreeMeasure.Add(Of(rule.Items), ForEach([rule.Item!], ItemsOf(rule.Items), () => Sum(conditions)));
    }

    private long Of(BoundExpression node)
    {
        if (node is DefinitionExpression { Definition: var definition })
        {
            return bodies.TryGetValue(definition, out var known) ? known : bodies[definition] = Of(definition.Body);
        }

        var sum = node switch
        {
            SequenceExpression { Lambda: null } walk => ItemsOf(walk.Source),
            FunctionExpression call => call
                .Arguments.Where(a => a.Type is SequenceType)
                .Aggregate(1L + FunctionExpression.Cost, (cost, a) => TreeMeasure.Add(cost, ItemsOf(a))),
            _ => 1L,
        };
        foreach (var child in node.Children)
        {
            var cost =
                node is SequenceExpression sequence && child is LambdaExpression lambda
                    ? ForEach(lambda.Parameters, ItemsOf(sequence.Source), () => Of(lambda))
                    : Of(child);
            sum = TreeMeasure.Add(sum, cost);
        }

        return sum;
    }

    /// <summary>
    /// The steps of something that is done for every item. Groups share the items of their source between them, so the
    /// most steps are taken by one group that has all, or by as many groups of one; both together are the bound.
    /// </summary>
    private long ForEach(IReadOnlyList<Variable> variables, int items, Func<long> steps)
    {
        if (variables[0].Type is not GroupType)
        {
            return TreeMeasure.Multiply(steps(), items);
        }

        var isOutermost = groups.Count == 0;
        var largest = OfGroupsWith(items);
        // Groups of groups are rare: each is taken to have all items, or the work of this walk would double with every level.
        return isOutermost
            ? TreeMeasure.Add(TreeMeasure.Multiply(OfGroupsWith(1), items), largest)
            : TreeMeasure.Multiply(largest, items);

        long OfGroupsWith(int length)
        {
            foreach (var variable in variables)
            {
                groups[variable] = length;
            }

            var cost = steps();
            foreach (var variable in variables)
            {
                groups.Remove(variable);
            }

            return cost;
        }
    }

    private long Sum(IEnumerable<BoundExpression> nodes) => nodes.Select(Of).Aggregate(0L, TreeMeasure.Add);

    /// <summary>As how many items a walk is counted: an empty one takes a step, too.</summary>
    private int ItemsOf(BoundExpression sequence) => Math.Max(1, LengthOf(sequence));

    /// <summary>The most items that a sequence can have.</summary>
    private int LengthOf(BoundExpression sequence) =>
        sequence switch
        {
            DefinitionExpression definition => LengthOf(definition.Definition.Body),
            ConstantSequenceExpression constants => constants.Values.Count,
            MemberExpression member => lengths(member.Member),
            SequenceExpression { Source: var source } => LengthOf(source),
            VariableExpression group => groups[group.Variable],
            _ => sequence.Children.Select(LengthOf).DefaultIfEmpty(0).Max(),
        };
}
