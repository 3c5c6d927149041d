using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>How large a tree is once its definitions are written out, and how many steps it may take.</summary>
/// <param name="Nodes">How many nodes it has.</param>
/// <param name="Depth">How deep it is.</param>
/// <param name="Cost">An upper bound of the steps, with the same number of items in every sequence.</param>
/// <param name="ReadsWindow">Whether it says <c>window</c>.</param>
internal readonly record struct TreeMeasure(long Nodes, int Depth, long Cost, bool ReadsWindow)
{
    /// <summary>Measures a tree. Definitions know their own measure, so each node is seen once.</summary>
    /// <param name="node">The tree.</param>
    /// <param name="items">How many items a sequence is taken to have.</param>
    public static TreeMeasure Of(BoundExpression node, int items)
    {
        if (node is DefinitionExpression { Definition.Measure: var body })
        {
            return body with { Depth = body.Depth + 1 };
        }

        var sum = new TreeMeasure(1, 0, 1, node is WindowExpression);
        var children = node.Children;
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            var measure = Of(child, items);
            var isPerItem = node is SequenceExpression && child is LambdaExpression;
            sum = new TreeMeasure(
                Add(sum.Nodes, measure.Nodes),
                Math.Max(sum.Depth, measure.Depth),
                Add(sum.Cost, isPerItem ? Multiply(measure.Cost, items) : measure.Cost),
                sum.ReadsWindow || measure.ReadsWindow
            );
        }

        // An operation without a lambda still walks its items, and a function may.
        long walk = node switch
        {
            SequenceExpression { Lambda: null } => items,
            FunctionExpression call => FunctionExpression.Cost
                + ((long)items * call.Arguments.Count(a => a.Type is SequenceType)),
            _ => 0,
        };
        return sum with { Depth = sum.Depth + 1, Cost = Add(sum.Cost, walk) };
    }

    /// <summary>A sum that stays at the largest number instead of overflowing.</summary>
    public static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    /// <summary>A product that stays at the largest number instead of overflowing.</summary>
    public static long Multiply(long a, long b) => a > long.MaxValue / b ? long.MaxValue : a * b;
}
