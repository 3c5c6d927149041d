using RulesKit.Workflows.Running;

namespace RulesKit.Workflows.Flat;

/// <summary>Answers those rules of a workflow that are plain comparisons, all at once. One thread.</summary>
internal sealed class FlatProgram<TInput>
{
    private readonly Columns<TInput> columns;
    private readonly Atoms<long> longs;
    private readonly Atoms<double> doubles;
    private readonly bool[] bits;
    private readonly int[] rules;

    /// <summary>For each rule, where its comparisons begin; an alternative ends with a number below zero.</summary>
    private readonly int[] starts;

    private readonly int[] literals;

    private FlatProgram(FlatBuilder<TInput> builder, IReadOnlyList<FlatRule> flat)
    {
        columns = builder.Columns;
        columns.Close();
        longs = new Atoms<long>(
            [.. builder.Longs.Select(a => (columns.Final(a.Place), a.Comparison, a.Constant))],
            out var longOrder
        );
        doubles = new Atoms<double>(
            [.. builder.Doubles.Select(a => (a.Place, a.Comparison, a.Constant))],
            out var doubleOrder
        );
        bits = new bool[longs.Count + doubles.Count];
        var places = new int[bits.Length];
        for (var i = 0; i < longOrder.Length; i++)
        {
            places[builder.Longs[longOrder[i]].Atom] = i;
        }

        for (var i = 0; i < doubleOrder.Length; i++)
        {
            places[builder.Doubles[doubleOrder[i]].Atom] = longs.Count + i;
        }

        rules = [.. flat.Select(r => r.Rule)];
        (starts, literals) = Encode(flat, places);
    }

    /// <summary>The places of the rules that are answered.</summary>
    public IReadOnlyList<int> Rules => rules;

    public static FlatProgram<TInput> Build(IReadOnlyList<RuleProgram> programs)
    {
        var builder = new FlatBuilder<TInput>();
        var flat = new List<FlatRule>();
        for (var i = 0; i < programs.Count; i++)
        {
            if (programs[i].Condition is { } condition && builder.TryFlatten(condition) is { } alternatives)
            {
                flat.Add(new FlatRule(i, alternatives));
            }
        }

        return new FlatProgram<TInput>(builder, flat);
    }

    /// <exception cref="Exception">A member of the input threw; nothing is answered.</exception>
    public void Evaluate(TInput input, Span<RuleOutcome> outcomes)
    {
        columns.Read(input);
        longs.Evaluate(columns.Longs, bits);
        doubles.Evaluate(columns.Doubles, bits.AsSpan(longs.Count));
        ReadOnlySpan<bool> known = bits;
        ReadOnlySpan<int> parts = literals;
        for (var r = 0; r < rules.Length; r++)
        {
            var i = starts[r];
            var end = starts[r + 1];
            var isTrue = false;
            while (i < end && !isTrue)
            {
                isTrue = true;
                for (; parts[i] >= 0; i++)
                {
                    isTrue &= known[parts[i] >> 1] != ((parts[i] & 1) != 0);
                }

                i++;
            }

            outcomes[rules[r]] = isTrue ? RuleOutcome.True : RuleOutcome.False;
        }
    }

    private static (int[] Starts, int[] Literals) Encode(IReadOnlyList<FlatRule> flat, int[] places)
    {
        var begins = new int[flat.Count + 1];
        var encoded = new List<int>();
        for (var r = 0; r < flat.Count; r++)
        {
            begins[r] = encoded.Count;
            foreach (var alternative in flat[r].Alternatives)
            {
                encoded.AddRange(alternative.Select(l => (places[l.Atom] << 1) | (l.IsNegated ? 1 : 0)));
                encoded.Add(-1);
            }
        }

        begins[^1] = encoded.Count;
        return (begins, [.. encoded]);
    }
}
