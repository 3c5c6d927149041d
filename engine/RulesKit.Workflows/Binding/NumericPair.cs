using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Operations;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Two numbers brought to the narrowest type that both are, or can be.</summary>
internal sealed record NumericPair(Type Number, bool IsNullable, Node Left, Node Right)
{
    /// <summary>The pair; null when there is no such type.</summary>
    public static NumericPair? Find(Node left, Node right)
    {
        if (left.Type.IsNull && right.Type.IsNull)
        {
            return null;
        }

        var isNullable = IsNullable(left) || IsNullable(right);

        // The left one's own type comes before a narrower one that a literal would fit: 5L * 2 is a long, 2 * 5L an int.
        var own = left.Type.Plain;
        if (Array.IndexOf(Numbers.Arithmetical, own) >= 0 && As(own, isNullable, left, right) is { } pair)
        {
            return pair;
        }

        foreach (var number in Numbers.Arithmetical)
        {
            if (As(number, isNullable, left, right) is { } other)
            {
                return other;
            }
        }

        return null;

        static bool IsNullable(Node node) => node.Type.IsNullable || node is ConstantNode { Value: null };
    }

    private static NumericPair? As(Type number, bool isNullable, Node left, Node right)
    {
        var target = isNullable ? TypeRelations.NullableOf(number) : number;
        return Promotion.To(target, left) is { } a && Promotion.To(target, right) is { } b
            ? new NumericPair(number, isNullable, a, b)
            : null;
    }
}
