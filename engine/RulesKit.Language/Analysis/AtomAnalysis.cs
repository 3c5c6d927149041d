using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>Tells what can be said of one atom, by itself and where some facts hold.</summary>
internal static class AtomAnalysis
{
    /// <summary>Whether an atom is true or false of all that its operand can be; null when plans decide.</summary>
    public static bool? DecideAlone(Atom atom, Universe universe, MeaningReporter reporter, bool isSilent)
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

    /// <summary>What an atom says of its operand where the junction that it is a part of counts.</summary>
    public static Fact FactOf(Atom atom, bool isAnd) =>
        new(
            atom.Operand,
            isAnd ? atom.Values : atom.Values.Complement(),
            FactOrigin.Beside,
            isAnd != atom.IsNegated ? atom.Node.Origin.Written : $"!({atom.Node.Origin.Written})"
        );
}
