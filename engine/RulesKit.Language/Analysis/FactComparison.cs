namespace RulesKit.Language.Analysis;

/// <summary>Holds the parts of one junction against what is known from elsewhere.</summary>
internal sealed class FactComparison(Junction junction, TreeEquality trees, MeaningReporter reporter, bool isSilent)
{
    /// <summary>Whether the facts decide the junction; null when they leave it open.</summary>
    /// <param name="groups">Its atoms.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="isOpen">Whether it has parts beside these atoms.</param>
    public Decision? Decide(IReadOnlyList<OperandGroup> groups, Facts? facts, bool isOpen)
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
                var isCause = ReportCause(group, known.Outermost);
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
    private bool ReportCause(OperandGroup group, Fact because)
    {
        var isCause =
            !isSilent && because.Origin != FactOrigin.Beside && group.Parts is [{ Atom.Standing: Standing.Written }];
        if (isCause)
        {
            reporter.DecidedBefore(group.Parts[0].Atom, !junction.IsAnd, because);
        }

        return isCause;
    }
}
