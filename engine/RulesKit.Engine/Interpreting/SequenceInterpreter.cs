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
            var membership = Reasoning.And(item.Membership, answer);
            if (membership.Truth == Truth.False)
            {
                dropped.Add(membership.Grounds);
            }
            else
            {
                kept.Add(item with { Membership = membership });
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

    /// <summary>All or Any. An item that may not belong can only weaken the answer.</summary>
    private static Answer Quantify(SequenceValue conditions, bool isAll)
    {
        var ofItems = new List<Answer>(conditions.Items.Count);
        foreach (var item in conditions.Items)
        {
            // "Not in, or true" for All, "in, and true" for Any.
            var ofItem = isAll
                ? Reasoning.Or(Reasoning.Not(item.Membership), item.Value)
                : Reasoning.And(item.Membership, item.Value);
            if (ofItem.Truth == (isAll ? Truth.False : Truth.True))
            {
                return Answer.Of(ofItem.Truth, item.WithExistence(ofItem.Grounds));
            }

            ofItems.Add(Anchored(ofItem, item, isAll));
        }

        // What shows that some item is bad (or good) is enough; that none is, rests on there being no others.
        var all = isAll ? Reasoning.All(ofItems) : Reasoning.Any(ofItems);
        return isAll
            ? all with
            {
                Grounds = Grounds.Join(conditions.Shape, all.Grounds),
                WhyNotTrue = all.WhyNotTrue,
                WhyNotFalse = Grounds.Join(conditions.Shape, all.WhyNotFalse),
            }
            : all with
            {
                Grounds = Grounds.Join(conditions.Shape, all.Grounds),
                WhyNotTrue = Grounds.Join(conditions.Shape, all.WhyNotTrue),
                WhyNotFalse = all.WhyNotFalse,
            };
    }

    /// <summary>An unknown item keeps All from being true, and Any from being false, only while it exists.</summary>
    private static Answer Anchored(Answer ofItem, SequenceItem item, bool isAll) =>
        ofItem.IsKnown ? ofItem
        : isAll ? ofItem with { WhyNotTrue = item.WithExistence(ofItem.WhyNotTrue) }
        : ofItem with { WhyNotFalse = item.WithExistence(ofItem.WhyNotFalse) };

    private static Answer AnyItem(SequenceValue sequence)
    {
        var members = sequence.Items.Select(i => i with { Value = i.Membership }).ToArray();
        return Quantify(sequence with { Items = members }, isAll: false);
    }

    private static Answer Contains(SequenceValue sequence, Answer wanted)
    {
        var compared = sequence.Items.Select(item => item with { Value = AreEqual(item.Value, wanted) }).ToArray();
        return Quantify(sequence with { Items = compared }, isAll: false);
    }

    private static Answer AreEqual(Answer item, Answer wanted)
    {
        var state = Kleene.Worse(item.State, wanted.State);
        return state == ValueState.Known
            ? Answer.Known(Equals(item.Value, wanted.Value), Grounds.Join(item.Grounds, wanted.Grounds))
            : Reasoning.Unknown(state, item, wanted);
    }
}
