using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>
/// Finds conditions that are decided before any plan is seen, and parts of them that change nothing. Each finding is
/// reported at its smallest cause.
/// </summary>
internal sealed class ConditionAnalysis(TreeEquality trees, ConditionReader reader, MeaningReporter reporter)
{
    /// <summary>Looks at a whole condition where some facts hold.</summary>
    /// <returns>Whether it is true, or false, whenever its values are present; null when plans decide.</returns>
    public bool? Analyse(Condition condition, Facts? facts)
    {
        var decision = Decide(condition, facts, isSilent: false);
        if (decision is { Truth: { } truth, IsReported: false, Because: { } because })
        {
            reporter.DecidedBefore(condition, truth, because);
        }

        return decision.Truth;
    }

    /// <summary>What a condition's parts say of each other, as facts for whatever is inside one of them.</summary>
    public static Facts? FactsInside(Condition condition, Facts? facts)
    {
        if (condition is not Junction junction)
        {
            return facts;
        }

        foreach (var atom in junction.Parts.OfType<Atom>())
        {
            facts = Facts.Add(facts, AtomAnalysis.FactOf(atom, junction.IsAnd));
        }

        return facts;
    }

    private Decision Decide(Condition condition, Facts? facts, bool isSilent) =>
        condition switch
        {
            Atom atom => DecideAtom(atom, facts, isSilent),
            Junction junction => DecideJunction(junction, facts, isSilent || condition.Standing != Standing.Written),
            _ => Decision.Open,
        };

    private Decision DecideAtom(Atom atom, Facts? facts, bool isSilent)
    {
        var universe = Universe.Of(atom.Operand);
        if (AtomAnalysis.DecideAlone(atom, universe, reporter, isSilent) is { } alone)
        {
            return new Decision(alone, IsReported: true, null);
        }

        if (Facts.About(facts, atom.Operand, trees) is not { } known)
        {
            return Decision.Open;
        }

        return universe.Excludes(known.Values.Intersect(atom.Values))
                ? new Decision(Truth: false, IsReported: false, known.Outermost)
            : universe.Excludes(known.Values.Intersect(atom.Values.Complement()))
                ? new Decision(Truth: true, IsReported: false, known.Outermost)
            : Decision.Open;
    }

    private Decision DecideJunction(Junction junction, Facts? facts, bool isSilent)
    {
        var isAnd = junction.IsAnd;
        var parts = new JunctionParts(junction, trees, reporter, isSilent);
        var inner = new List<Junction>();
        var isDecided = false;
        var isOpen = false;
        foreach (var part in junction.Parts)
        {
            var atom = part as Atom;
            if (part is Junction nested)
            {
                atom = reader.Collapse(nested);
                if (atom is null)
                {
                    inner.Add(nested);
                    continue;
                }

                if (Decide(nested, null, isSilent) is { Truth: { } alone })
                {
                    isDecided |= alone != isAnd;
                    continue;
                }
            }

            if (atom is null)
            {
                isOpen = true;
                continue;
            }

            isDecided |= parts.Add(atom);
        }

        if (isDecided)
        {
            inner.ForEach(nested => Decide(nested, null, isSilent));
            return new Decision(!isAnd, IsReported: true, null);
        }

        if (!isOpen && inner.Count == 0 && parts.Groups.All(g => g.Parts.Count == 0))
        {
            return new Decision(isAnd, IsReported: true, null);
        }

        var known = new FactComparison(junction, trees, reporter, isSilent);
        return known.Decide(parts.Groups, facts, isOpen || inner.Count > 0)
            ?? DecideInner(junction, parts, inner, isSilent);
    }

    /// <summary>Looks at junctions inside where the parts beside them hold, which is where they count.</summary>
    private Decision DecideInner(Junction junction, JunctionParts parts, List<Junction> inner, bool isSilent)
    {
        if (inner.Count == 0)
        {
            return Decision.Open;
        }

        var beside = (Facts?)null;
        foreach (var atom in parts.Atoms)
        {
            beside = Facts.Add(beside, AtomAnalysis.FactOf(atom, junction.IsAnd));
        }

        for (var i = 0; i < inner.Count; i++)
        {
            var nested = inner[i];
            var decision = Decide(nested, beside, isSilent);
            if (decision.Truth is { } truth)
            {
                if (truth != junction.IsAnd)
                {
                    ReportAgainst(junction, decision, isSilent);
                    return new Decision(!junction.IsAnd, IsReported: true, null);
                }

                if (!decision.IsReported)
                {
                    parts.ReportRedundant(nested, parts.Atoms);
                }

                continue;
            }

            if (junction.IsAnd && !isSilent && nested.Standing == Standing.Written)
            {
                ReportDeadParts(nested, beside);
            }

            var twin = inner
                .Take(i)
                .FirstOrDefault(n => n.IsNegated == nested.IsNegated && trees.Equals(n.Node, nested.Node));
            if (twin is not null)
            {
                parts.ReportRedundant(nested, [twin]);
            }
        }

        return Decision.Open;
    }

    private void ReportAgainst(Junction junction, Decision decision, bool isSilent)
    {
        if (!decision.IsReported && !isSilent && decision.Because is { } because)
        {
            reporter.DecidedBefore(junction, !junction.IsAnd, because);
        }
    }

    /// <summary>Says which parts of an "or" are never true where the parts beside it are.</summary>
    private void ReportDeadParts(Junction either, Facts? facts)
    {
        foreach (var atom in either.Parts.OfType<Atom>().Where(a => a.Standing != Standing.PartOfUse))
        {
            if (DecideAtom(atom, facts, isSilent: true) is { Truth: false, Because: { } because })
            {
                reporter.NeverHere(atom, because);
            }
        }
    }
}
