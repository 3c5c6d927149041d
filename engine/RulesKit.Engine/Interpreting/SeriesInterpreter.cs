using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Interpreting;

/// <summary>Evaluates operations on series in time.</summary>
internal sealed class SeriesInterpreter(Interpreter interpreter)
{
    public Answer At(SequenceExpression expression, SequenceValue sequence, Answer period)
    {
        var dates = Dates(expression, sequence);
        var grounds = Grounds.Join(dates.AllGrounds, period.Grounds);
        var state = Kleene.Worse(dates.DoubtOfValues, period.State);
        if (state != ValueState.Known)
        {
            return Reasoning.Unknown(state, DoubtOf(dates), period);
        }

        var found = sequence.Items.Where((_, i) => Equals(dates.Items[i].Value.Value, period.Value)).ToArray();
        return found.Length switch
        {
            0 => Answer.Unknown(
                ValueState.Missing,
                Grounds.Join(grounds, NoRow(expression, sequence, $"no row for {period.Value}"))
            ),
            1 => found[0].Value.Because(grounds),
            _ => ScalarInterpreter.Fault(expression.Origin, grounds, $"more than one row for {period.Value}"),
        };
    }

    public Answer Consecutive(SequenceExpression expression, SequenceValue sequence, Bindings bindings)
    {
        var dates = Dates(expression, sequence);
        if (dates.DoubtOfValues != ValueState.Known)
        {
            return DoubtOf(dates);
        }

        var comparer = Comparer<object>.Create(Comparisons.Compare);
        var ordered = sequence
            .Items.Zip(dates.Items, (item, date) => (item.Value, Date: date.Value.Value!))
            .OrderBy(p => p.Date, comparer)
            .ToArray();
        var answers = ordered.Zip(ordered.Skip(1), (a, b) => Pair(expression, sequence, a, b, bindings)).ToArray();
        var failed = Array.Find(answers, a => a.Truth == Truth.False);
        return (failed ?? Reasoning.All(answers)).Because(dates.AllGrounds);
    }

    private static Answer DoubtOf(SequenceValue dates) =>
        Answer.Unknown(dates.DoubtOfValues, dates.GroundsOfDoubt(dates.DoubtOfValues, needsValues: true));

    private Answer Pair(
        SequenceExpression expression,
        SequenceValue sequence,
        (Answer Value, object Date) a,
        (Answer Value, object Date) b,
        Bindings bindings
    )
    {
        if (a.Date is Period earlier && b.Date is Period later && !earlier.IsFollowedBy(later))
        {
            var note = later.Overlaps(earlier)
                ? $"{later} overlaps {earlier}"
                : $"{later} does not follow {earlier} without a gap";
            return Answer.Unknown(ValueState.Missing, NoRow(expression, sequence, note));
        }

        var lambda = expression.Lambda!;
        return interpreter.Evaluate(
            lambda.Body,
            bindings.With(lambda.Parameters[0], a.Value).With(lambda.Parameters[1], b.Value)
        );
    }

    /// <summary>The dates of the items, each with what it rests on.</summary>
    private SequenceValue Dates(SequenceExpression expression, SequenceValue sequence)
    {
        var member = expression.Source.Type.ElementType()!.DatingMember()!;
        var item = new Variable("item", member.Owner, ValueMeaning.None);
        var origin = Origin.Named($"{expression.Source.Origin.Written}.{member.Name}");
        var read = new MemberExpression(new VariableExpression(item, origin), member, origin);
        var dates = sequence.Items.Select(i =>
            i with
            {
                Value = interpreter.Evaluate(read, Bindings.Empty.With(item, i.Value)),
            }
        );
        return sequence with { Items = dates.ToArray() };
    }

    private static Grounds NoRow(SequenceExpression expression, SequenceValue sequence, string note) =>
        Grounds.Absence(
            expression.Origin,
            sequence.Origin ?? Place.Root,
            $"{note} in '{expression.Source.Origin.Written}'"
        );
}
