using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>Evaluates operations on sequences: filters and quantifiers here, the others in their own classes.</summary>
internal sealed class SequenceInterpreter(Interpreter interpreter)
{
    public Answer Evaluate(SequenceExpression expression, Bindings bindings)
    {
        var source = interpreter.Evaluate(expression.Source, bindings);
        if (!source.IsKnown)
        {
            return source;
        }

        var sequence = source.Value as SequenceValue ?? ((GroupValue)source.Value!).Items;
        return Evaluate(expression, sequence, bindings).Because(source.Grounds);
    }

    private Answer Evaluate(SequenceExpression expression, SequenceValue sequence, Bindings bindings)
    {
        var lambda = expression.Lambda;
        switch (expression.Operator)
        {
            case SequenceOperator.All:
                return Quantify(Map(sequence, lambda, bindings), isAll: true);
            case SequenceOperator.Any:
                return lambda is null ? AnyItem(sequence) : Quantify(Map(sequence, lambda, bindings), isAll: false);
            case SequenceOperator.Contains:
                return Contains(sequence, interpreter.Evaluate(expression.Argument!, bindings));
            case SequenceOperator.Where:
                return Answer.Known(Filter(sequence, lambda!, bindings), Grounds.None);
            case SequenceOperator.Select:
                return Answer.Known(Map(sequence, lambda, bindings), Grounds.None);
            case SequenceOperator.Count:
                return AggregateInterpreter.Count(Filtered(sequence, lambda, bindings));
            case SequenceOperator.Sum or SequenceOperator.Min or SequenceOperator.Max or SequenceOperator.Average:
                return AggregateInterpreter.Evaluate(expression, Map(sequence, lambda, bindings));
            case SequenceOperator.First or SequenceOperator.Last:
                return OrderInterpreter.Pick(expression, Filtered(sequence, lambda, bindings));
            case SequenceOperator.Take or SequenceOperator.Skip:
                return OrderInterpreter.Cut(expression, sequence, interpreter.Evaluate(expression.Argument!, bindings));
            case SequenceOperator.Distinct:
                return OrderInterpreter.Distinct(sequence);
            case SequenceOperator.OrderBy or SequenceOperator.OrderByDescending:
                return OrderInterpreter.Order(expression, sequence, Map(sequence, lambda, bindings));
            case SequenceOperator.GroupBy:
                return OrderInterpreter.Group(sequence, Map(sequence, lambda, bindings));
            case SequenceOperator.At:
                return new SeriesInterpreter(interpreter).At(
                    expression,
                    sequence,
                    interpreter.Evaluate(expression.Argument!, bindings)
                );
            default:
                return new SeriesInterpreter(interpreter).Consecutive(expression, sequence, bindings);
        }
    }

    /// <summary>Keeps what a condition is true of; what it is unknown of stays as a maybe.</summary>
    private SequenceValue Filter(SequenceValue sequence, LambdaExpression condition, Bindings bindings)
    {
        var kept = new List<SequenceItem>();
        var dropped = new List<Grounds> { sequence.Shape };
        foreach (var item in sequence.Items)
        {
            var answer = interpreter.Evaluate(condition.Body, bindings.With(condition.Parameters[0], item.Value));
            var membership = Kleene.And(item.Membership, answer.Truth);
            if (membership == Truth.False)
            {
                dropped.Add(answer.Grounds);
            }
            else
            {
                kept.Add(new SequenceItem(item.Value, membership, Grounds.Join(item.Reason, answer.Grounds)));
            }
        }

        return new SequenceValue(kept, Grounds.Join([.. dropped]), sequence.Origin);
    }

    private SequenceValue Filtered(SequenceValue sequence, LambdaExpression? condition, Bindings bindings) =>
        condition is null ? sequence : Filter(sequence, condition, bindings);

    /// <summary>Each item replaced by what a lambda makes of it; without a lambda the sequence as it is.</summary>
    private SequenceValue Map(SequenceValue sequence, LambdaExpression? lambda, Bindings bindings)
    {
        if (lambda is null)
        {
            return sequence;
        }

        var mapped = sequence.Items.Select(item =>
            item with
            {
                Value = interpreter.Evaluate(lambda.Body, bindings.With(lambda.Parameters[0], item.Value)),
            }
        );
        return sequence with { Items = mapped.ToArray() };
    }

    private static Answer Quantify(SequenceValue conditions, bool isAll)
    {
        var decisive = isAll ? Truth.False : Truth.True;
        var truth = Kleene.Not(decisive);
        foreach (var item in conditions.Items)
        {
            // An item that may not belong can only weaken the answer: "not in, or true" for All, "in, and true" for Any.
            var ofItem = isAll
                ? Kleene.Or(Kleene.Not(item.Membership), item.Value.Truth)
                : Kleene.And(item.Membership, item.Value.Truth);
            if (ofItem == decisive)
            {
                return Answer.Of(decisive, Grounds.Join(item.Reason, item.Value.Grounds));
            }

            truth = isAll ? Kleene.And(truth, ofItem) : Kleene.Or(truth, ofItem);
        }

        return Answer.Of(truth, conditions.AllGrounds);
    }

    private static Answer AnyItem(SequenceValue sequence)
    {
        foreach (var item in sequence.Items)
        {
            if (item.Membership == Truth.True)
            {
                return Answer.Known(true, Grounds.Join(item.Reason, ExistenceOf(sequence)));
            }
        }

        var truth = sequence.Doubt == ValueState.Known ? Truth.False : sequence.Doubt.ToTruth();
        return Answer.Of(truth, sequence.AllGrounds);
    }

    /// <summary>That an item exists at all rests on the collection's length where no filter names the item's values.</summary>
    private static Grounds ExistenceOf(SequenceValue sequence) =>
        sequence.Items[0].Reason == Grounds.None ? sequence.Shape : Grounds.None;

    private static Answer Contains(SequenceValue sequence, Answer wanted)
    {
        var compared = sequence.Items.Select(item => item with { Value = AreEqual(item.Value, wanted) }).ToArray();
        return Quantify(sequence with { Items = compared }, isAll: false);
    }

    private static Answer AreEqual(Answer item, Answer wanted)
    {
        var grounds = Grounds.Join(item.Grounds, wanted.Grounds);
        return item.IsKnown && wanted.IsKnown
            ? Answer.Known(Equals(item.Value, wanted.Value), grounds)
            : Answer.Unknown(Kleene.Worse(item.State, wanted.State), grounds);
    }
}
