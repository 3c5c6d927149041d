using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>A set of ordered values, kept as the cuts at which one passes in or out of it.</summary>
internal sealed class IntervalSet : ValueSet
{
    private readonly bool startsInside;
    private readonly IReadOnlyList<Cut> cuts;

    /// <param name="startsInside">Whether the smallest values belong to it.</param>
    /// <param name="cuts">The places where that changes, ascending.</param>
    private IntervalSet(bool startsInside, IReadOnlyList<Cut> cuts)
    {
        this.startsInside = startsInside;
        this.cuts = cuts;
    }

    public static IntervalSet Nothing { get; } = new(startsInside: false, []);

    public static IntervalSet Everything { get; } = new(startsInside: true, []);

    public override bool IsEmpty => !startsInside && cuts.Count == 0;

    public override bool IsAll => startsInside && cuts.Count == 0;

    /// <summary>The only value that is missing; null when none or more than one is.</summary>
    public decimal? OnlyGap =>
        startsInside && cuts.Count == 2 && cuts[0].Value == cuts[1].Value ? cuts[0].Value
        : startsInside && cuts.Count == 2 && IsStep(cuts[0], cuts[1]) ? cuts[0].Value
        : null;

    /// <summary>The values that stand in a relation to one value.</summary>
    /// <param name="operation">The relation.</param>
    /// <param name="value">The value on its right.</param>
    /// <param name="isWhole">Whether all values are whole numbers.</param>
    public static IntervalSet Of(ComparisonOperator operation, decimal value, bool isWhole)
    {
        var (before, after) = (new Cut(value, IsAfter: false), new Cut(value, IsAfter: true));
        if (isWhole)
        {
            (before, after) = (before.AmongWholeNumbers(), after.AmongWholeNumbers());
        }

        // A whole number is never 1.5, so that there is nothing between the two places.
        IReadOnlyList<Cut> both = before == after ? [] : [before, after];
        return operation switch
        {
            ComparisonOperator.Equal => new IntervalSet(startsInside: false, both),
            ComparisonOperator.NotEqual => new IntervalSet(startsInside: true, both),
            ComparisonOperator.Less => new IntervalSet(startsInside: true, [before]),
            ComparisonOperator.LessOrEqual => new IntervalSet(startsInside: true, [after]),
            ComparisonOperator.Greater => new IntervalSet(startsInside: false, [after]),
            _ => new IntervalSet(startsInside: false, [before]),
        };
    }

    public bool Contains(decimal value)
    {
        var isInside = startsInside;
        foreach (var cut in cuts)
        {
            if (cut.CompareWith(new Cut(value, IsAfter: false)) > 0)
            {
                break;
            }

            isInside = !isInside;
        }

        return isInside;
    }

    public override ValueSet Complement() => new IntervalSet(!startsInside, cuts);

    public override ValueSet Intersect(ValueSet other)
    {
        var second = (IntervalSet)other;
        if (IsAll || second.IsEmpty)
        {
            return second;
        }

        return second.IsAll || IsEmpty ? this : Meet(second);
    }

    private static bool IsStep(Cut from, Cut to) => !from.IsAfter && !to.IsAfter && to.Value == from.Value + 1;

    private IntervalSet Meet(IntervalSet other)
    {
        var (isInA, isInB) = (startsInside, other.startsInside);
        var isInside = isInA && isInB;
        var met = new List<Cut>();
        for (int i = 0, j = 0; i < cuts.Count || j < other.cuts.Count; )
        {
            var order =
                i == cuts.Count ? 1
                : j == other.cuts.Count ? -1
                : cuts[i].CompareWith(other.cuts[j]);
            var cut = order <= 0 ? cuts[i] : other.cuts[j];
            if (order <= 0)
            {
                isInA = !isInA;
                i++;
            }

            if (order >= 0)
            {
                isInB = !isInB;
                j++;
            }

            if (isInside != (isInA && isInB))
            {
                isInside = !isInside;
                met.Add(cut);
            }
        }

        return new IntervalSet(startsInside && other.startsInside, met);
    }
}
