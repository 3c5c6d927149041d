using System.Numerics;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Flat;

/// <summary>Comparisons of members with constants, sorted by operator, so that each operator is one loop without branches.</summary>
internal sealed class Atoms<T>
    where T : struct, INumber<T>
{
    private readonly int[] places;
    private readonly T[] constants;
    private readonly int[] ends = new int[6];

    /// <param name="atoms">The comparisons.</param>
    /// <param name="order">Gives, for each place in the loops, the comparison that stands there.</param>
    public Atoms(IReadOnlyList<(int Place, ComparisonOperator Comparison, T Constant)> atoms, out int[] order)
    {
        order = [.. Enumerable.Range(0, atoms.Count).OrderBy(i => atoms[i].Comparison)];
        places = [.. order.Select(i => atoms[i].Place)];
        constants = [.. order.Select(i => atoms[i].Constant)];
        for (var comparison = 0; comparison < ends.Length; comparison++)
        {
            ends[comparison] = atoms.Count(a => (int)a.Comparison <= comparison);
        }
    }

    public int Count => places.Length;

    public void Evaluate(ReadOnlySpan<T> values, Span<bool> bits)
    {
        bits = bits[..places.Length];
        ReadOnlySpan<int> at = places;
        ReadOnlySpan<T> to = constants;
        var i = 0;
        for (; i < ends[0]; i++)
        {
            bits[i] = values[at[i]] == to[i];
        }

        for (; i < ends[1]; i++)
        {
            bits[i] = values[at[i]] != to[i];
        }

        for (; i < ends[2]; i++)
        {
            bits[i] = values[at[i]] < to[i];
        }

        for (; i < ends[3]; i++)
        {
            bits[i] = values[at[i]] <= to[i];
        }

        for (; i < ends[4]; i++)
        {
            bits[i] = values[at[i]] > to[i];
        }

        for (; i < ends[5]; i++)
        {
            bits[i] = values[at[i]] >= to[i];
        }
    }
}
