using RulesKit.Language.Diagnostics;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>
/// Finds the one value that falls between two neighbouring comparisons: in <c>x &lt; 1000 &amp;&amp; a || x &gt; 1000 &amp;&amp; b</c> it
/// is 1000 itself.
/// </summary>
internal sealed class GapAnalysis(ConditionReader reader, TreeEquality trees, MeaningReporter reporter)
{
    public void Analyse(BoundExpression node, Condition condition)
    {
        if (condition is not Junction { IsAnd: false, IsNegated: false } either || either.Parts.Count > 32)
        {
            return;
        }

        foreach (var first in Bounds(either.Parts[0]))
        {
            if (FindGap(either, first) is { } gap)
            {
                Report(node.Origin, first.Operand.Tree, gap);
            }
        }
    }

    /// <summary>The comparison at the upper side of the only value that no part takes; null when there is no such value.</summary>
    private ComparisonExpression? FindGap(Junction either, Atom first)
    {
        ValueSet covered = IntervalSet.Nothing;
        var bounds = new List<ComparisonExpression>();
        foreach (var part in either.Parts)
        {
            var atom = Bounds(part)
                .FirstOrDefault(b => Operands.Match(first.Operand, b.Operand, null, null, trees) == OperandMatch.Same);
            if (atom is null)
            {
                return null;
            }

            covered = covered.Union(atom.Values);
            bounds.Add((ComparisonExpression)atom.Node);
        }

        return covered is IntervalSet { OnlyGap: not null } && bounds.Count >= 2 ? bounds[bounds.Count - 1] : null;
    }

    /// <summary>The strict comparisons that a part needs: only those leave out the value that they name.</summary>
    private IEnumerable<Atom> Bounds(Condition part) =>
        reader
            .Needed(part)
            .Where(a =>
                a is { Operand.Aspect: OperandAspect.Value, Standing: Standing.Written, IsNegated: false }
                && a.Values is IntervalSet
                && a.Node is ComparisonExpression { Operator: ComparisonOperator.Less or ComparisonOperator.Greater }
            );

    private void Report(Origin place, BoundExpression operand, ComparisonExpression bound)
    {
        var value = bound.Left is ConstantExpression ? bound.Left : bound.Right;
        reporter.Report(
            DiagnosticCatalog.Gap,
            place,
            $"'{operand.Origin.Written}' may be {value.Origin.Written} itself, which falls between the comparisons: write <= or >= on the side it belongs to, or != when it is left out on purpose."
        );
    }
}
