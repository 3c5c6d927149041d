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
            facts = Facts.Add(facts, FactOf(atom, junction.IsAnd));
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
        if (DecideAlone(atom, universe, isSilent) is { } alone)
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

    private bool? DecideAlone(Atom atom, Universe universe, bool isSilent)
    {
        var isNever = universe.Excludes(atom.Values);
        if (!isNever && !universe.Excludes(atom.Values.Complement()))
        {
            return null;
        }

        // What is wrong within a definition is said there.
        if (!isSilent && atom.Standing == Standing.Written)
        {
            var isByItself = (atom.Values.IsEmpty || atom.Values.IsAll) && atom.Node is not IntrinsicExpression;
            reporter.DecidedAlone(atom, !isNever, isByItself ? null : universe.Reason);
        }

        return !isNever;
    }

    private Decision DecideJunction(Junction junction, Facts? facts, bool isSilent)
    {
        var isAnd = junction.IsAnd;
        var groups = new List<OperandGroup>();
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

            isDecided |= AddAtom(junction, groups, atom, isSilent);
        }

        if (isDecided)
        {
            inner.ForEach(nested => Decide(nested, null, isSilent));
            return new Decision(!isAnd, IsReported: true, null);
        }

        if (!isOpen && inner.Count == 0 && groups.TrueForAll(g => g.Parts.Count == 0))
        {
            return new Decision(isAnd, IsReported: true, null);
        }

        return DecideByFacts(junction, groups, facts, isOpen || inner.Count > 0, isSilent)
            ?? DecideInner(junction, groups, inner, isSilent);
    }

    /// <summary>Adds an atom to those of its operand; true when the junction is decided by then.</summary>
    private bool AddAtom(Junction junction, List<OperandGroup> groups, Atom atom, bool isSilent)
    {
        var group = FindGroup(groups, atom.Operand, out var isMirrored);
        if (DecideAlone(atom, group.Universe, isSilent) is { } alone)
        {
            return alone != junction.IsAnd;
        }

        var own = isMirrored ? Operands.Mirror(atom.Values) : atom.Values;
        var part = new OperandPart(atom, junction.IsAnd ? own : own.Complement());
        if (group.IsDecided)
        {
            return true;
        }

        if (group.Universe.Excludes(group.Values.Intersect(part.Values)))
        {
            group.IsDecided = true;
            group.Parts.Add(part);
            if (!isSilent)
            {
                reporter.DecidedTogether(junction, Smallest(group));
            }

            return true;
        }

        Compare(junction, group, part, isSilent);
        return false;
    }

    /// <summary>The parts of a decided group without those that it would be decided without.</summary>
    private static List<OperandPart> Smallest(OperandGroup group)
    {
        var parts = group.Parts.ToList();
        for (var i = 0; i < parts.Count && parts.Count is > 2 and < 32; i++)
        {
            var others = parts
                .Where((_, j) => j != i)
                .Aggregate(group.Universe.Values, (v, p) => v.Intersect(p.Values));
            if (group.Universe.Excludes(others))
            {
                parts.RemoveAt(i--);
            }
        }

        return parts;
    }

    /// <summary>Adds a part to its group, and says of each part that others make needless that it is.</summary>
    private void Compare(Junction junction, OperandGroup group, OperandPart part, bool isSilent)
    {
        var universe = group.Universe;
        if (group.Parts.Count > 0 && universe.Excludes(group.Values.Intersect(part.Values.Complement())))
        {
            ReportRedundant(junction, part.Atom, group.Parts.Select(p => p.Atom), isSilent);
            return;
        }

        foreach (
            var earlier in group
                .Parts.Where(p => universe.Excludes(part.Values.Intersect(p.Values.Complement())))
                .ToArray()
        )
        {
            group.Parts.Remove(earlier);
            ReportRedundant(junction, earlier.Atom, [part.Atom], isSilent);
        }

        group.Add(part);
    }

    private void ReportRedundant(Junction junction, Condition part, IEnumerable<Condition> others, bool isSilent)
    {
        if (!isSilent && part.Standing != Standing.PartOfUse)
        {
            reporter.Redundant(part, others, junction.IsAnd != part.IsNegated);
        }
    }

    private OperandGroup FindGroup(List<OperandGroup> groups, Operand operand, out bool isMirrored)
    {
        isMirrored = false;
        foreach (var group in groups)
        {
            var match = Operands.Match(group.Operand, operand, null, null, trees);
            if (match != OperandMatch.None)
            {
                isMirrored = match == OperandMatch.Mirrored;
                return group;
            }
        }

        var added = new OperandGroup(operand);
        groups.Add(added);
        return added;
    }

    /// <summary>Holds the parts against what is known from elsewhere.</summary>
    private Decision? DecideByFacts(
        Junction junction,
        List<OperandGroup> groups,
        Facts? facts,
        bool isOpen,
        bool isSilent
    )
    {
        if (facts is null)
        {
            return null;
        }

        Fact? because = null;
        var impliedByWindow = new List<(OperandGroup Group, Fact Fact)>();
        foreach (var group in groups)
        {
            var known = group.Parts.Count == 0 ? null : Facts.About(facts, group.Operand, trees);
            if (known is not null && group.Universe.Excludes(known.Values.Intersect(group.Values)))
            {
                var isCause = ReportCause(junction, group, known.Outermost, isSilent);
                return new Decision(!junction.IsAnd, isCause, known.Outermost);
            }

            var isImplied =
                known is not null && group.Universe.Excludes(known.Values.Intersect(group.Values.Complement()));
            isOpen |= !isImplied;
            because = isImplied ? known!.Outermost : because;
            if (isImplied && known!.Outermost.Origin == FactOrigin.Window)
            {
                impliedByWindow.Add((group, known.Outermost));
            }
        }

        if (!isOpen && because is not null)
        {
            return new Decision(junction.IsAnd, IsReported: false, because);
        }

        foreach (var (group, fact) in impliedByWindow)
        {
            foreach (var part in group.Parts.Where(p => !isSilent && p.Atom.Standing == Standing.Written))
            {
                reporter.DecidedBefore(part.Atom, junction.IsAnd, fact);
            }
        }

        return null;
    }

    /// <summary>Reports the one part that decides a junction together with what was asked elsewhere.</summary>
    private bool ReportCause(Junction junction, OperandGroup group, Fact because, bool isSilent)
    {
        var isCause =
            !isSilent && because.Origin != FactOrigin.Beside && group.Parts is [{ Atom.Standing: Standing.Written }];
        if (isCause)
        {
            reporter.DecidedBefore(group.Parts[0].Atom, !junction.IsAnd, because);
        }

        return isCause;
    }

    /// <summary>Looks at junctions inside where the parts beside them hold, which is where they count.</summary>
    private Decision DecideInner(Junction junction, List<OperandGroup> groups, List<Junction> inner, bool isSilent)
    {
        if (inner.Count == 0)
        {
            return Decision.Open;
        }

        var beside = (Facts?)null;
        foreach (var part in groups.SelectMany(g => g.Parts))
        {
            beside = Facts.Add(beside, FactOf(part.Atom, junction.IsAnd));
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
                    ReportRedundant(junction, nested, groups.SelectMany(g => g.Parts).Select(p => p.Atom), isSilent);
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
                ReportRedundant(junction, nested, [twin], isSilent);
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

    private static Fact FactOf(Atom atom, bool isAnd) =>
        new(
            atom.Operand,
            isAnd ? atom.Values : atom.Values.Complement(),
            FactOrigin.Beside,
            isAnd != atom.IsNegated ? atom.Node.Origin.Written : $"!({atom.Node.Origin.Written})"
        );
}
