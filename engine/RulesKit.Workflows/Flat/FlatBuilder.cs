using RulesKit.Language.Binding;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Flat;

/// <summary>Takes conditions apart into plain comparisons of the input's own members with constants.</summary>
internal sealed class FlatBuilder<TInput>
{
    /// <summary>More alternatives than these are worked out by the tree itself.</summary>
    private const int MostAlternatives = 8;

    private readonly Dictionary<(bool IsDouble, int Place, ComparisonOperator Comparison, decimal Key), int> known = [];

    public Columns<TInput> Columns { get; } = new();

    /// <summary>Comparisons of longs, and their numbers among all.</summary>
    public List<(int Place, ComparisonOperator Comparison, long Constant, int Atom)> Longs { get; } = [];

    /// <summary>Comparisons of doubles, and their numbers among all.</summary>
    public List<(int Place, ComparisonOperator Comparison, double Constant, int Atom)> Doubles { get; } = [];

    /// <summary>The alternatives of a condition; null when it holds something else than plain comparisons.</summary>
    public IReadOnlyList<IReadOnlyList<Literal>>? TryFlatten(Node node, bool isNegated = false) =>
        node switch
        {
            NotNode not => TryFlatten(not.Operand, !isNegated),
            LogicalNode { IsAnd: var isAnd } logical => Join(
                logical.Left,
                logical.Right,
                isAnd != isNegated,
                isNegated
            ),
            MembershipNode membership => JoinAll(membership.Comparisons, isNegated),
            _ when TryAtom(node) is { } atom =>
            [
                [new Literal(atom, isNegated)],
            ],
            _ => null,
        };

    private IReadOnlyList<IReadOnlyList<Literal>>? JoinAll(IReadOnlyList<Node> nodes, bool isNegated)
    {
        var joined = TryFlatten(nodes[0], isNegated);
        for (var i = 1; i < nodes.Count && joined is not null; i++)
        {
            joined = TryFlatten(nodes[i], isNegated) is { } next ? Join(joined, next, isAnd: isNegated) : null;
        }

        return joined;
    }

    private IReadOnlyList<IReadOnlyList<Literal>>? Join(Node left, Node right, bool isAnd, bool isNegated) =>
        TryFlatten(left, isNegated) is { } a && TryFlatten(right, isNegated) is { } b ? Join(a, b, isAnd) : null;

    private static IReadOnlyList<IReadOnlyList<Literal>>? Join(
        IReadOnlyList<IReadOnlyList<Literal>> left,
        IReadOnlyList<IReadOnlyList<Literal>> right,
        bool isAnd
    )
    {
        IReadOnlyList<IReadOnlyList<Literal>> joined = isAnd
            ? [.. left.SelectMany(_ => right, (a, b) => (IReadOnlyList<Literal>)[.. a, .. b])]
            : [.. left, .. right];
        return joined.Count <= MostAlternatives ? joined : null;
    }

    private int? TryAtom(Node node) =>
        node switch
        {
            CompareNode<int> c => TryLong(c.Comparison, c.Left, c.Right, v => (int)v),
            CompareNode<long> c => TryLong(c.Comparison, c.Left, c.Right, v => (long)v),
            OrderNode<DateTime> c => TryLong(c.Comparison, c.Left, c.Right, v => ((DateTime)v).Ticks),
            OrderNode<TimeSpan> c => TryLong(c.Comparison, c.Left, c.Right, v => ((TimeSpan)v).Ticks),
            CompareNode<double> c => TryDouble(c),
            EqualNode e => TryText(e),
            BooleanEqualNode b => TryBoolean(b),
            _ when node.Type.Clr == typeof(bool) && Columns.LongPlace(node) is >= 0 and var place => Add(
                place,
                ComparisonOperator.Equal,
                1L
            ),
            _ => null,
        };

    private int? TryLong(ComparisonOperator comparison, Node left, Node right, Func<object, long> read)
    {
        if (ConstantOf(right) is { } constant && Columns.LongPlace(left) is >= 0 and var place)
        {
            return Add(place, comparison, read(constant));
        }

        return ConstantOf(left) is { } other && Columns.LongPlace(right) is >= 0 and var turned
            ? Add(turned, comparison.Mirrored(), read(other))
            : null;
    }

    private int? TryDouble(CompareNode<double> node)
    {
        if (ConstantOf(node.Right) is double constant && Columns.DoublePlace(node.Left) is >= 0 and var place)
        {
            return Add(place, node.Comparison, constant);
        }

        return ConstantOf(node.Left) is double other && Columns.DoublePlace(node.Right) is >= 0 and var turned
            ? Add(turned, node.Comparison.Mirrored(), other)
            : null;
    }

    private int? TryText(EqualNode node)
    {
        var (member, constant) = node.Right is ConstantNode right
            ? (node.Left, right)
            : (node.Right, node.Left as ConstantNode);
        return constant is { Value: string text } && Columns.TextPlace(member, text) is { } found
            ? Add(found.Place, node.IsNegated ? ComparisonOperator.NotEqual : ComparisonOperator.Equal, found.Number)
            : null;
    }

    private int? TryBoolean(BooleanEqualNode node)
    {
        var (member, constant) = ConstantOf(node.Right) is { } right
            ? (node.Left, right)
            : (node.Right, ConstantOf(node.Left));
        return constant is bool value && Columns.LongPlace(member) is >= 0 and var place
            ? Add(place, node.IsNegated ? ComparisonOperator.NotEqual : ComparisonOperator.Equal, value ? 1L : 0L)
            : null;
    }

    private static object? ConstantOf(Node node) =>
        node switch
        {
            ConstantNode constant => constant.Value,
            ITypedConstant constant => constant.Boxed,
            _ => null,
        };

    private int Add(int place, ComparisonOperator comparison, long constant)
    {
        var key = (false, place, comparison, (decimal)constant);
        if (!known.TryGetValue(key, out var atom))
        {
            atom = Longs.Count + Doubles.Count;
            known[key] = atom;
            Longs.Add((place, comparison, constant, atom));
        }

        return atom;
    }

    private int Add(int place, ComparisonOperator comparison, double constant)
    {
        var key = (true, place, comparison, (decimal)BitConverter.DoubleToInt64Bits(constant));
        if (!known.TryGetValue(key, out var atom))
        {
            atom = Longs.Count + Doubles.Count;
            known[key] = atom;
            Doubles.Add((place, comparison, constant, atom));
        }

        return atom;
    }
}
