using RulesKit.Language.Binding;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.Analysis;

/// <summary>Reads a condition without conditions inside as a set of values of one operand.</summary>
internal sealed class AtomReader(TreeEquality trees, Constants constants)
{
    private static readonly IntervalSet Yes = IntervalSet.Of(ComparisonOperator.Equal, 1, isWhole: true);

    /// <summary>The operand and the values for which the condition is true; null when it is the same for every plan.</summary>
    public (Operand Operand, ValueSet Values)? Read(BoundExpression node) =>
        constants.ValueOf(node) is not null
            ? null
            : node switch
            {
                ComparisonExpression comparison => Compare(comparison),
                PatternExpression pattern => Match(pattern),
                AbsenceExpression absence => (
                    Operands.Presence(absence.Operand, trees),
                    absence.IsNegated ? Yes : Yes.Complement()
                ),
                SequenceExpression
                {
                    Operator: SequenceOperator.Contains,
                    Source: ConstantSequenceExpression source
                } one => OneOf(source.Values, one.Argument!),
                IntrinsicExpression { Receiver: var receiver, Arguments: [var part] } text
                    when receiver.Type.IsText()
                        && receiver.Meaning.Texts is { } texts
                        && constants.ValueOf(part) is { } value => (
                    Operands.Value(receiver, trees),
                    TextSet.Of(texts.Where(t => (bool)text.Intrinsic.Invoke(t, [value])))
                ),
                IntrinsicExpression
                {
                    Intrinsic.Name: "Contains",
                    Receiver: WindowExpression,
                    Arguments: [var date]
                } inside when date.Type == ScalarType.Date && constants.ValueOf(inside.Receiver) is DateRange window =>
                    (Operands.Value(date, trees), DaysOf(window)),
                _ => (Operands.Value(node, trees), Yes),
            };

    /// <summary>The days of a window, as dates are counted.</summary>
    public static ValueSet DaysOf(DateRange window)
    {
        ValueSet days = IntervalSet.Everything;
        if (window.From is { } from)
        {
            days = IntervalSet.Of(ComparisonOperator.GreaterOrEqual, from.DayNumber, isWhole: true);
        }

        return window.To is { } to
            ? days.Intersect(IntervalSet.Of(ComparisonOperator.Less, to.DayNumber, isWhole: true))
            : days;
    }

    private (Operand, ValueSet)? Compare(ComparisonExpression comparison)
    {
        var (left, right) = (constants.ValueOf(comparison.Left), constants.ValueOf(comparison.Right));
        if (left is not null && right is not null)
        {
            return null;
        }

        if (right is not null)
        {
            return Set(comparison.Left, comparison.Operator, right);
        }

        return left is not null
            ? Set(comparison.Right, comparison.Operator.Mirrored(), left)
            : (
                Operands.Order(comparison.Left, comparison.Right, trees),
                IntervalSet.Of(comparison.Operator, 0, isWhole: true)
            );
    }

    private (Operand, ValueSet)? Match(PatternExpression pattern)
    {
        var operand = Bare(pattern.Operand);
        return constants.ValueOf(operand) is null
            ? (Operands.Value(operand, trees), SetOf(pattern.Pattern, IsWhole(operand)))
            : null;
    }

    private (Operand, ValueSet)? OneOf(IReadOnlyList<object> values, BoundExpression argument)
    {
        var operand = Bare(argument);
        if (constants.ValueOf(operand) is not null)
        {
            return null;
        }

        var all = operand.Type.IsText()
            ? TextSet.Of(values.Cast<string>())
            : values.Aggregate(
                (ValueSet)IntervalSet.Nothing,
                (set, value) => set.Union(SetOf(ComparisonOperator.Equal, value, IsWhole(operand)))
            );
        return (Operands.Value(operand, trees), all);
    }

    private (Operand, ValueSet) Set(BoundExpression side, ComparisonOperator operation, object value)
    {
        var operand = Bare(side);
        return (Operands.Value(operand, trees), SetOf(operation, value, IsWhole(operand)));
    }

    private static ValueSet SetOf(BoundPattern pattern, bool isWhole) =>
        pattern switch
        {
            ComparisonPattern comparison => SetOf(comparison.Operator, comparison.Value, isWhole),
            NotPattern not => SetOf(not.Pattern, isWhole).Complement(),
            LogicalPattern { IsAnd: true } both => SetOf(both.Left, isWhole).Intersect(SetOf(both.Right, isWhole)),
            LogicalPattern either => SetOf(either.Left, isWhole).Union(SetOf(either.Right, isWhole)),
            _ => throw new InvalidOperationException($"The analysis has no case for {pattern.GetType().Name}."),
        };

    private static ValueSet SetOf(ComparisonOperator operation, object value, bool isWhole)
    {
        if (value is not string text)
        {
            return IntervalSet.Of(operation, Constants.PlaceOf(value)!.Value, isWhole);
        }

        var one = TextSet.Of([text]);
        return operation == ComparisonOperator.Equal ? one : one.Complement();
    }

    /// <summary>An integer is the same operand whether it is compared with integers or with numbers.</summary>
    private static BoundExpression Bare(BoundExpression operand) =>
        operand is ConversionExpression conversion ? conversion.Operand : operand;

    private static bool IsWhole(BoundExpression operand) =>
        operand.Type is ScalarType { Kind: ScalarKind.Integer or ScalarKind.Date or ScalarKind.Boolean };
}
