using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>All facts at one place, innermost first. Immutable; an empty list is null.</summary>
internal sealed class Facts
{
    /// <summary>Nobody needs more to see a contradiction; without a bound hostile rules would take long.</summary>
    private const int Most = 64;

    private readonly Fact fact;
    private readonly Facts? outer;
    private readonly int count;

    private Facts(Fact fact, Facts? outer)
    {
        this.fact = fact;
        this.outer = outer;
        count = 1 + (outer?.count ?? 0);
        HasAbsence = outer is { HasAbsence: true } || IsAbsence(fact);
    }

    /// <summary>Whether something is known to be absent.</summary>
    public bool HasAbsence { get; }

    public static Facts? Add(Facts? outer, Fact fact) => outer?.count >= Most ? outer : new Facts(fact, outer);

    /// <summary>Narrows the values that an operand can have by every fact about it; null when there is none.</summary>
    public static Narrowed? About(Facts? facts, Operand operand, TreeEquality trees)
    {
        Narrowed? known = null;
        for (var next = facts; next is not null; next = next.outer)
        {
            var (fact, match) = (
                next.fact,
                Operands.Match(next.fact.Operand, operand, next.fact.From, next.fact.To, trees)
            );
            if (match != OperandMatch.None)
            {
                var values = match == OperandMatch.Mirrored ? Operands.Mirror(fact.Values) : fact.Values;
                known = known is null ? new Narrowed(values, fact) : new Narrowed(known.Values.Intersect(values), fact);
            }
        }

        return known;
    }

    /// <summary>The fact that says a tree is absent; null when nothing does.</summary>
    public static Fact? AbsenceOf(Facts? facts, BoundExpression tree, TreeEquality trees)
    {
        if (facts is not { HasAbsence: true })
        {
            return null;
        }

        var hash = Operands.PresenceHash(trees.GetHashCode(tree));
        for (var next = facts; next is { HasAbsence: true }; next = next.outer)
        {
            var known = next.fact;
            if (
                known.Operand.Hash == hash
                && IsAbsence(known)
                && trees.Equals(known.Operand.Tree, tree, known.From, known.To)
            )
            {
                return known;
            }
        }

        return null;
    }

    private static bool IsAbsence(Fact fact) =>
        fact.Operand.Aspect == OperandAspect.Presence && fact.Values is IntervalSet values && !values.Contains(1);

    /// <summary>What an operand can be by all facts about it.</summary>
    /// <param name="Values">The values.</param>
    /// <param name="Outermost">The outermost of the facts, for a message.</param>
    internal sealed record Narrowed(ValueSet Values, Fact Outermost);
}
