using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>How large a tree is once its definitions are written out, and how many steps it may take.</summary>
internal static class TreeSize
{
    /// <summary>Whether a tree is within the limits; reports it when it is not.</summary>
    public static bool Check(BoundExpression root, ExpressionLimits limits, DiagnosticBag diagnostics)
    {
        var nodes = Count(root, []);
        if (nodes > limits.Nodes)
        {
            diagnostics.Add(
                DiagnosticCatalog.TooLarge,
                root.Origin.Location,
                $"With its definitions written out the expression has {nodes} parts; at most {limits.Nodes} are allowed."
            );
            return false;
        }

        var cost = Cost(root, limits.AssumedItems);
        if (cost > limits.Cost)
        {
            diagnostics.Add(
                DiagnosticCatalog.TooCostly,
                root.Origin.Location,
                $"The expression walks sequences inside sequences: about {cost} steps with {limits.AssumedItems} items each; at most {limits.Cost} are allowed. Filter before you nest."
            );
            return false;
        }

        return true;
    }

    /// <summary>An upper bound of the steps, taking every sequence to have the same number of items.</summary>
    public static long Cost(BoundExpression node, int items)
    {
        if (node is not SequenceExpression sequence)
        {
            return node.Children.Aggregate(1L, (sum, child) => Add(sum, Cost(child, items)));
        }

        var perItem = sequence.Lambda is { } lambda ? Cost(lambda.Body, items) : 1;
        var argument = sequence.Argument is { } a ? Cost(a, items) : 0;
        return Add(Add(Cost(sequence.Source, items), argument), Multiply(perItem, items));
    }

    /// <summary>Whether a tree, or a definition that it uses, has a node of a kind.</summary>
    public static bool Reads<TNode>(BoundExpression node)
        where TNode : BoundExpression => node is TNode || node.Children.Any(Reads<TNode>);

    private static long Count(BoundExpression node, Dictionary<Definition, long> known)
    {
        if (node is DefinitionExpression { Definition: var definition })
        {
            if (!known.TryGetValue(definition, out var size))
            {
                known[definition] = size = Count(definition.Body, known);
            }

            return size;
        }

        return node.Children.Aggregate(1L, (sum, child) => Add(sum, Count(child, known)));
    }

    private static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static long Multiply(long a, long b) => a > long.MaxValue / b ? long.MaxValue : a * b;
}
