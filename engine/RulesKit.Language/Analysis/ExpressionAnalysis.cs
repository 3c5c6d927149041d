using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>
/// Walks one expression and looks at each node where the facts around it hold: a filter before "All", the test of a
/// choice, the parts beside it. Definitions are walked where they are written, not where they are used.
/// </summary>
internal sealed class ExpressionAnalysis
{
    private readonly TreeEquality trees;
    private readonly Constants constants;
    private readonly MeaningReporter reporter;
    private readonly ConditionReader reader;
    private readonly ConditionAnalysis conditions;
    private readonly GapAnalysis gaps;
    private readonly SequenceAnalysis sequences;

    public ExpressionAnalysis(TreeEquality trees, Constants constants, MeaningReporter reporter)
    {
        this.trees = trees;
        this.constants = constants;
        this.reporter = reporter;
        reader = new ConditionReader(trees, new AtomReader(trees, constants));
        conditions = new ConditionAnalysis(trees, reader, reporter);
        gaps = new GapAnalysis(reader, trees, reporter);
        sequences = new SequenceAnalysis(reader, constants, reporter);
    }

    public SequenceAnalysis Sequences => sequences;

    /// <summary>Facts that hold where a condition is true, or where it is false.</summary>
    public Facts? Assume(Facts? facts, BoundExpression condition, bool isTrue) =>
        reader
            .Needed(reader.Read(condition, isNegated: !isTrue))
            .Aggregate(facts, (all, atom) => Facts.Add(all, SequenceAnalysis.FactOf(atom)));

    /// <summary>Looks at an expression and all below it.</summary>
    public void Walk(BoundExpression node, Facts? facts)
    {
        if (node.Type.IsBoolean() && node is not (ConstantExpression or VariableExpression or DefinitionExpression))
        {
            WalkCondition(node, facts);
        }
        else if (node is DefinitionExpression && node.Type.IsBoolean() && facts is not null)
        {
            conditions.Analyse(reader.Read(node, isNegated: false), facts);
        }
        else
        {
            WalkValue(node, facts);
        }
    }

    private void WalkCondition(BoundExpression node, Facts? facts)
    {
        var condition = reader.Read(node, isNegated: false);
        conditions.Analyse(condition, facts);
        gaps.Analyse(node, condition);
        WalkParts(condition, facts);
    }

    private void WalkParts(Condition condition, Facts? facts)
    {
        if (condition.Standing != Standing.Written)
        {
            return;
        }

        if (condition is not Junction junction)
        {
            WalkValue(Bare(condition.Node), facts);
            return;
        }

        var inside = ConditionAnalysis.FactsInside(junction, facts);
        foreach (var part in junction.Parts)
        {
            WalkParts(part, inside);
        }
    }

    private static BoundExpression Bare(BoundExpression node) => node is NotExpression not ? Bare(not.Operand) : node;

    /// <summary>Looks at a node that is no junction, and walks what is below it.</summary>
    private void WalkValue(BoundExpression node, Facts? facts)
    {
        switch (node)
        {
            case DefinitionExpression or ConstantExpression or VariableExpression:
                return;
            case MemberExpression
            or SequenceExpression { Operator: SequenceOperator.At }
                when Facts.AbsenceOf(facts, node, trees) is { } absence:
                reporter.Report(
                    DiagnosticCatalog.ReadWhereAbsent,
                    node.Origin,
                    $"'{node.Origin.Written}' is never there where '{absence.Written}' holds, so what reads it is always unknown."
                );
                return;
            case AbsenceExpression absence:
                WalkChildren(absence.Operand, facts);
                return;
            case ComparisonExpression comparison when trees.Equals(comparison.Left, comparison.Right):
                ReportSelf(comparison);
                return;
            case ConditionalExpression choice:
                WalkChoice(choice, facts);
                return;
            case CoalesceExpression coalesce:
                WalkCoalesce(coalesce, facts);
                return;
            case ComparisonExpression { Left: var left, Right: var right } when left.Type.IsBoolean():
                WalkTruth(left, facts);
                WalkTruth(right, facts);
                return;
            case PatternExpression { Operand: var operand } when operand.Type.IsBoolean():
                WalkTruth(operand, facts);
                return;
            case SequenceExpression { Lambda: { } lambda } sequence:
                sequences.Check(sequence);
                Walk(sequence.Source, facts);
                Walk(lambda.Body, sequences.FactsOfItems(sequence.Source, lambda.Parameters, facts));
                return;
            case SequenceExpression sequence:
                sequences.Check(sequence);
                break;
        }

        WalkChildren(node, facts);
    }

    /// <summary>Walks a side of a comparison of bools. As what is compared it was looked at already.</summary>
    private void WalkTruth(BoundExpression side, Facts? facts)
    {
        if (side is NotExpression or LogicalExpression or ComparisonExpression or PatternExpression)
        {
            Walk(side, facts);
        }
        else
        {
            WalkValue(side, facts);
        }
    }

    private void WalkChildren(BoundExpression node, Facts? facts)
    {
        if (node is MemberExpression member)
        {
            Walk(member.Receiver, facts);
            return;
        }

        foreach (var child in node.Children)
        {
            if (node is not DefinitionExpression)
            {
                Walk(child, facts);
            }
        }
    }

    private void ReportSelf(ComparisonExpression comparison)
    {
        if (constants.ValueOf(comparison.Left) is not null)
        {
            return;
        }

        var isTrue =
            comparison.Operator
            is ComparisonOperator.Equal
                or ComparisonOperator.LessOrEqual
                or ComparisonOperator.GreaterOrEqual;
        reporter.Report(
            DiagnosticCatalog.ComparedWithItself,
            comparison.Origin,
            $"Both sides of '{comparison.Origin.Written}' are the same value, so it is always {(isTrue ? "true" : "false")}, whenever that is present.",
            () => RedundantPart.Suggest(comparison.Origin, isTrue)
        );
    }

    private void WalkChoice(ConditionalExpression choice, Facts? facts)
    {
        Walk(choice.Condition, facts);
        if (trees.Equals(choice.WhenTrue, choice.WhenFalse))
        {
            reporter.Report(
                DiagnosticCatalog.SameCases,
                new Origin(choice.Origin.Text, choice.WhenTrue.Origin.Span.Union(choice.WhenFalse.Origin.Span)),
                $"Both cases are '{choice.WhenTrue.Origin.Written}', so '{choice.Condition.Origin.Written}' decides nothing.",
                () => Keep(choice, choice.WhenTrue)
            );
            return;
        }

        Walk(choice.WhenTrue, Assume(facts, choice.Condition, isTrue: true));
        Walk(choice.WhenFalse, Assume(facts, choice.Condition, isTrue: false));
    }

    private void WalkCoalesce(CoalesceExpression coalesce, Facts? facts)
    {
        WalkChildren(coalesce.Operand, facts);
        if (trees.Equals(coalesce.Operand, coalesce.Fallback))
        {
            reporter.Report(
                DiagnosticCatalog.SameCases,
                coalesce.Origin,
                $"Both sides of '??' are '{coalesce.Fallback.Origin.Written}', which is absent where it is needed.",
                () => Keep(coalesce, coalesce.Operand)
            );
            return;
        }

        Walk(coalesce.Fallback, facts);
    }

    /// <summary>One of two values that are the same, in place of both.</summary>
    private static Mend Keep(BoundExpression whole, BoundExpression part) =>
        Mend.Suggested(
            $"Keep '{RedundantPart.Shorten(part.Origin.Written)}'",
            whole.Origin.Text.Edit(whole.Origin.Span, part.Origin.Written)
        );
}
