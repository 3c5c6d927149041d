using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Finds the one type of the two values of a choice.</summary>
internal static class Branches
{
    /// <exception cref="BindException">The two have no type in common.</exception>
    public static ConditionalNode Join(TextSpan span, Node<bool> condition, Node whenTrue, Node whenFalse)
    {
        var (type, left, right) = Unify(span, whenTrue, whenFalse);
        return new ConditionalNode(type, span, condition, left, right);
    }

    /// <summary>The type, and both values as values of it.</summary>
    public static (NetType Type, Node Left, Node Right) Unify(TextSpan span, Node left, Node right)
    {
        if (left.Type == right.Type || (left.Type.Clr == right.Type.Clr && !left.Type.IsNull && !right.Type.IsNull))
        {
            return (left.Type, left, right);
        }

        if (left.Type.IsNull || right.Type.IsNull)
        {
            var known = left.Type.IsNull ? right.Type : left.Type;
            var type = known.Clr.IsValueType ? NetType.Of(TypeRelations.NullableOf(known.Clr)) : known;
            return (type, left, right);
        }

        var leftAsRight = Promotion.To(right.Type.Clr, left);
        var rightAsLeft = Promotion.To(left.Type.Clr, right);
        if (leftAsRight is not null && rightAsLeft is null)
        {
            return (right.Type, leftAsRight, right);
        }

        if (rightAsLeft is not null && leftAsRight is null)
        {
            return (left.Type, left, rightAsLeft);
        }

        // Both are literals that can be either; the first one's type decides.
        return rightAsLeft is not null
            ? (left.Type, left, rightAsLeft)
            : throw new BindException(
                span,
                $"The two values are {left.Type.Describe()} and {right.Type.Describe()}, of which neither can be the other."
            );
    }
}
