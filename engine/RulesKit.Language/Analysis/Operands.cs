using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>Makes and compares operands.</summary>
internal static class Operands
{
    public static Operand Value(BoundExpression tree, TreeEquality trees) =>
        new(OperandAspect.Value, tree, null, trees.GetHashCode(tree));

    public static Operand Presence(BoundExpression tree, TreeEquality trees) =>
        new(OperandAspect.Presence, tree, null, PresenceHash(trees.GetHashCode(tree)));

    public static Operand Order(BoundExpression left, BoundExpression right, TreeEquality trees) =>
        new(OperandAspect.Order, left, right, unchecked(trees.GetHashCode(left) + trees.GetHashCode(right)) ^ 0x5bd1);

    public static int PresenceHash(int hash) => hash ^ 0x1b87;

    /// <summary>Whether two operands are the same when a variable of the first stands for one of the second.</summary>
    public static OperandMatch Match(Operand a, Operand b, Variable? ofA, Variable? ofB, TreeEquality trees)
    {
        if (a.Hash != b.Hash || a.Aspect != b.Aspect)
        {
            return OperandMatch.None;
        }

        if (trees.Equals(a.Tree, b.Tree, ofA, ofB) && trees.Equals(a.Second, b.Second, ofA, ofB))
        {
            return OperandMatch.Same;
        }

        return
            a.Aspect == OperandAspect.Order
            && trees.Equals(a.Tree, b.Second, ofA, ofB)
            && trees.Equals(a.Second, b.Tree, ofA, ofB)
            ? OperandMatch.Mirrored
            : OperandMatch.None;
    }

    /// <summary>The same order seen from the other side.</summary>
    public static ValueSet Mirror(ValueSet order)
    {
        ValueSet mirrored = IntervalSet.Nothing;
        for (var sign = -1; sign <= 1; sign++)
        {
            if (((IntervalSet)order).Contains(sign))
            {
                mirrored = mirrored.Union(IntervalSet.Of(ComparisonOperator.Equal, -sign, isWhole: true));
            }
        }

        return mirrored;
    }
}
