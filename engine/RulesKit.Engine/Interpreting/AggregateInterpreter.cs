using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>Evaluates counts, sums, extremes and averages. They rest on every item.</summary>
internal static class AggregateInterpreter
{
    public static Answer Count(SequenceValue sequence) =>
        sequence.Doubt == ValueState.Known
            ? Answer.Known((long)sequence.Items.Count, CountGrounds(sequence))
            : Answer.Unknown(sequence.Doubt, sequence.GroundsOfDoubt(sequence.Doubt, needsValues: false));

    public static Answer Evaluate(SequenceExpression expression, SequenceValue values)
    {
        var grounds = values.AllGrounds;
        if (values.DoubtOfValues != ValueState.Known)
        {
            return Answer.Unknown(values.DoubtOfValues, values.GroundsOfDoubt(values.DoubtOfValues, needsValues: true));
        }

        var known = values.Items.Select(i => i.Value.Value!).ToArray();
        if (known.Length == 0 && expression.Operator != SequenceOperator.Sum)
        {
            return ScalarInterpreter.Fault(expression.Origin, grounds, $"{expression.Operator} of nothing");
        }

        try
        {
            return Answer.Known(Aggregate(expression, known), grounds);
        }
        catch (OverflowException)
        {
            return ScalarInterpreter.Fault(expression.Origin, grounds, "overflow");
        }
    }

    private static object Aggregate(SequenceExpression expression, object[] values) =>
        expression.Operator switch
        {
            SequenceOperator.Min => values.MinBy(v => v, Comparer<object>.Create(Comparisons.Compare))!,
            SequenceOperator.Max => values.MaxBy(v => v, Comparer<object>.Create(Comparisons.Compare))!,
            SequenceOperator.Average => values.Sum(ToDecimal) / values.Length,
            _ when expression.Type == Language.Types.ScalarType.Integer => values.Aggregate(
                0L,
                (sum, v) => checked(sum + (long)v)
            ),
            _ => values.Sum(ToDecimal),
        };

    private static decimal ToDecimal(object value) => value is long whole ? whole : (decimal)value;

    /// <summary>A count rests on which items there are, not on their values.</summary>
    private static Grounds CountGrounds(SequenceValue sequence) =>
        Grounds.Join([sequence.Shape, .. sequence.Items.Select(i => i.Membership.Grounds)]);
}
