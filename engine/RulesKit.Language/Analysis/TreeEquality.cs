using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>
/// Tells whether two trees say the same: equal trees have equal values wherever both are read. What variables are
/// called, and whether a definition or its body was written, makes no difference. Used by one thread.
/// </summary>
internal sealed class TreeEquality : IEqualityComparer<BoundExpression>
{
    private readonly Dictionary<Definition, int> bodies = [];

    public bool Equals(BoundExpression? x, BoundExpression? y) =>
        x is null ? y is null : y is not null && Same(x, y, null);

    /// <summary>Whether two trees say the same when a variable of the first stands for another one of the second.</summary>
    public bool Equals(BoundExpression? x, BoundExpression? y, Variable? ofFirst, Variable? ofSecond) =>
        x is null || y is null
            ? x is null && y is null
            : Same(x, y, ofFirst is null || ofSecond is null ? null : new VariablePair(ofFirst, ofSecond, null));

    public int GetHashCode(BoundExpression tree)
    {
        switch (tree)
        {
            case DefinitionExpression use:
                if (!bodies.TryGetValue(use.Definition, out var known))
                {
                    known = GetHashCode(use.Definition.Body);
                    bodies.Add(use.Definition, known);
                }

                return known;
            case MemberExpression member:
                return Mix(GetHashCode(member.Receiver), member.Member.Index + 17);
            case VariableExpression:
                return 5;
            case ConstantExpression constant:
                return constant.Value.GetHashCode();
        }

        var hash = Mix((int)KindOf(tree), DetailHash(tree));
        foreach (var child in tree.Children)
        {
            hash = Mix(hash, GetHashCode(child));
        }

        return hash;
    }

    private static int Mix(int a, int b) => unchecked((a * -1521134295) + b);

    private bool Same(BoundExpression a, BoundExpression b, VariablePair? pairs)
    {
        if (ReferenceEquals(a, b) && pairs is null)
        {
            return true;
        }

        if (a is DefinitionExpression || b is DefinitionExpression)
        {
            // A definition sees no variables, so one is always equal to itself.
            return (a is DefinitionExpression x && b is DefinitionExpression y && x.Definition == y.Definition)
                || Same(a.Unfold(), b.Unfold(), pairs);
        }

        return a.GetType() == b.GetType() && HasSameDetail(a, b, pairs) && HaveSameChildren(a, b, pairs);
    }

    private bool HaveSameChildren(BoundExpression a, BoundExpression b, VariablePair? pairs)
    {
        if (a is LambdaExpression { Parameters: var first } && b is LambdaExpression { Parameters: var second })
        {
            for (var i = 0; i < first.Count; i++)
            {
                pairs = new VariablePair(first[i], second[i], pairs);
            }
        }

        var (left, right) = (a.Children, b.Children);
        if (left.Count != right.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            if (!Same(left[i], right[i], pairs))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether two nodes of one kind are alike apart from their children.</summary>
    private static bool HasSameDetail(BoundExpression a, BoundExpression b, VariablePair? pairs) =>
        (a, b) switch
        {
            (VariableExpression x, VariableExpression y) => VariablePair.AreSame(x.Variable, y.Variable, pairs),
            (ConstantExpression x, ConstantExpression y) => x.Type == y.Type && x.Value.Equals(y.Value),
            (ConstantSequenceExpression x, ConstantSequenceExpression y) => RuleTypes.IsSame(x.Type, y.Type)
                && x.Values.SequenceEqual(y.Values),
            (MemberExpression x, MemberExpression y) => ReferenceEquals(x.Member, y.Member),
            (IntrinsicExpression x, IntrinsicExpression y) => x.Intrinsic == y.Intrinsic,
            (ArithmeticExpression x, ArithmeticExpression y) => x.Operator == y.Operator,
            (ComparisonExpression x, ComparisonExpression y) => x.Operator == y.Operator,
            (LogicalExpression x, LogicalExpression y) => x.IsAnd == y.IsAnd,
            (AbsenceExpression x, AbsenceExpression y) => x.IsNegated == y.IsNegated,
            (SequenceExpression x, SequenceExpression y) => x.Operator == y.Operator
                && (x.Lambda is null) == (y.Lambda is null)
                && x.Lambda?.Parameters.Count == y.Lambda?.Parameters.Count,
            (PatternExpression x, PatternExpression y) => IsSame(x.Pattern, y.Pattern),
            (ErrorExpression, _) => false,
            _ => true,
        };

    private static bool IsSame(BoundPattern a, BoundPattern b) =>
        (a, b) switch
        {
            (ComparisonPattern x, ComparisonPattern y) => x.Operator == y.Operator && x.Value.Equals(y.Value),
            (LogicalPattern x, LogicalPattern y) => x.IsAnd == y.IsAnd
                && IsSame(x.Left, y.Left)
                && IsSame(x.Right, y.Right),
            (NotPattern x, NotPattern y) => IsSame(x.Pattern, y.Pattern),
            _ => false,
        };

    private static int DetailHash(BoundExpression tree) =>
        tree switch
        {
            IntrinsicExpression intrinsic => intrinsic.Intrinsic.Name.Length,
            ArithmeticExpression arithmetic => (int)arithmetic.Operator,
            ComparisonExpression comparison => (int)comparison.Operator,
            LogicalExpression logical => logical.IsAnd ? 1 : 0,
            AbsenceExpression absence => absence.IsNegated ? 1 : 0,
            SequenceExpression sequence => (int)sequence.Operator,
            ConstantSequenceExpression constants => constants.Values.Count,
            _ => 0,
        };

    private static TreeKind KindOf(BoundExpression tree) =>
        tree switch
        {
            IntrinsicExpression => TreeKind.Intrinsic,
            ArithmeticExpression => TreeKind.Arithmetic,
            ComparisonExpression => TreeKind.Comparison,
            LogicalExpression => TreeKind.Logical,
            AbsenceExpression => TreeKind.Absence,
            SequenceExpression => TreeKind.Sequence,
            LambdaExpression => TreeKind.Lambda,
            PatternExpression => TreeKind.Pattern,
            NotExpression => TreeKind.Not,
            ConditionalExpression => TreeKind.Conditional,
            CoalesceExpression => TreeKind.Coalesce,
            _ => TreeKind.Other,
        };

    /// <summary>Kinds of nodes, so that hashes differ where trees do.</summary>
    private enum TreeKind
    {
        Other,
        Intrinsic,
        Arithmetic,
        Comparison,
        Logical,
        Absence,
        Sequence,
        Lambda,
        Pattern,
        Not,
        Conditional,
        Coalesce,
    }
}
