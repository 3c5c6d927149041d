namespace RulesKit.Language.Analysis;

/// <summary>
/// Gathers the atoms of one junction by what they ask about, and says what they make of each other: a junction that
/// they decide, and parts that others make needless.
/// </summary>
internal sealed class JunctionParts(Junction junction, TreeEquality trees, MeaningReporter reporter, bool isSilent)
{
    private readonly List<OperandGroup> groups = [];

    /// <summary>The atoms that count, by what they ask about.</summary>
    public IReadOnlyList<OperandGroup> Groups => groups;

    /// <summary>The atoms that count.</summary>
    public IEnumerable<Atom> Atoms => groups.SelectMany(g => g.Parts).Select(p => p.Atom);

    /// <summary>Adds an atom to those of its operand; true when the junction is decided by then.</summary>
    public bool Add(Atom atom)
    {
        var group = FindGroup(atom.Operand, out var isMirrored);
        if (AtomAnalysis.DecideAlone(atom, group.Universe, reporter, isSilent) is { } alone)
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

        Compare(group, part);
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
    private void Compare(OperandGroup group, OperandPart part)
    {
        var universe = group.Universe;
        if (group.Parts.Count > 0 && universe.Excludes(group.Values.Intersect(part.Values.Complement())))
        {
            ReportRedundant(part.Atom, group.Parts.Select(p => p.Atom));
            return;
        }

        foreach (
            var earlier in group
                .Parts.Where(p => universe.Excludes(part.Values.Intersect(p.Values.Complement())))
                .ToArray()
        )
        {
            group.Parts.Remove(earlier);
            ReportRedundant(earlier.Atom, [part.Atom]);
        }

        group.Add(part);
    }

    /// <summary>Says that some parts make another one needless.</summary>
    public void ReportRedundant(Condition part, IEnumerable<Condition> others)
    {
        if (!isSilent && part.Standing != Standing.PartOfUse)
        {
            reporter.Redundant(part, others, junction.IsAnd != part.IsNegated);
        }
    }

    private OperandGroup FindGroup(Operand operand, out bool isMirrored)
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
}
