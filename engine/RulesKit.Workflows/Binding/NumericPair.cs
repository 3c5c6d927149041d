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
        foreach (var number in Numbers.Arithmetical)
        {
            var target = isNullable ? TypeRelations.NullableOf(number) : number;
            if (Promotion.To(target, left) is { } a && Promotion.To(target, right) is { } b)
            {
                return new NumericPair(number, isNullable, a, b);
            }
        }

        return null;

        static bool IsNullable(Node node) => node.Type.IsNullable || node is ConstantNode { Value: null };
    }
}
