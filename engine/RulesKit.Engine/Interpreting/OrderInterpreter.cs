using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>
/// Evaluates operations that need to know exactly which items there are, and often in which order: an item that may
/// not belong, or an unknown key, makes their whole result unknown.
/// </summary>
internal static class OrderInterpreter
{
    public static Answer Pick(SequenceExpression expression, SequenceValue sequence)
    {
        var grounds = Grounds.Join([sequence.Shape, .. sequence.Items.Select(i => i.Reason)]);
        if (sequence.Doubt != ValueState.Known)
        {
            return Answer.Unknown(sequence.Doubt, grounds);
        }

        if (sequence.Items.Count == 0)
        {
            return ScalarInterpreter.Fault(expression.Origin, grounds, $"{expression.Operator} of nothing");
        }

        var picked = expression.Operator == SequenceOperator.First ? sequence.Items[0] : sequence.Items[^1];
        return picked.Value.Because(grounds);
    }

    public static Answer Cut(SequenceExpression expression, SequenceValue sequence, Answer number)
    {
        var state = Kleene.Worse(sequence.Doubt, number.State);
        if (state != ValueState.Known)
        {
            return Answer.Unknown(state, Grounds.Join(sequence.AllGrounds, number.Grounds));
        }

        var count = (int)Math.Clamp((long)number.Value!, 0, int.MaxValue);
        var items =
            expression.Operator == SequenceOperator.Take ? sequence.Items.Take(count) : sequence.Items.Skip(count);
        return Answer.Known(Reshape(sequence, items.ToArray()), number.Grounds);
    }

    public static Answer Distinct(SequenceValue sequence)
    {
        if (sequence.DoubtOfValues != ValueState.Known)
        {
            return Answer.Unknown(sequence.DoubtOfValues, sequence.AllGrounds);
        }

        var distinct = sequence.Items.DistinctBy(i => i.Value.Value).ToArray();
        return Answer.Known(Reshape(sequence, distinct), Grounds.None);
    }

    public static Answer Order(SequenceExpression expression, SequenceValue sequence, SequenceValue keys)
    {
        if (keys.DoubtOfValues != ValueState.Known)
        {
            return Answer.Unknown(keys.DoubtOfValues, keys.AllGrounds);
        }

        var comparer = Comparer<object>.Create(Comparisons.Compare);
        var pairs = sequence.Items.Zip(keys.Items, (item, key) => (Item: item, Key: key.Value.Value!));
        var ordered =
            expression.Operator == SequenceOperator.OrderBy
                ? pairs.OrderBy(p => p.Key, comparer)
                : pairs.OrderByDescending(p => p.Key, comparer);
        var items = ordered.Select(p => p.Item).ToArray();
        return Answer.Known(Reshape(sequence, items) with { Shape = keys.AllGrounds }, Grounds.None);
    }

    public static Answer Group(SequenceValue sequence, SequenceValue keys)
    {
        if (keys.DoubtOfValues != ValueState.Known)
        {
            return Answer.Unknown(keys.DoubtOfValues, keys.AllGrounds);
        }

        var groups = sequence
            .Items.Zip(keys.Items, (item, key) => (Item: item, Key: key.Value.Value!))
            .GroupBy(p => p.Key, p => p.Item)
            .Select(g => new GroupValue(g.Key, new SequenceValue(g.ToArray(), keys.AllGrounds, sequence.Origin)))
            .Select(g => new SequenceItem(Answer.Known(g, Grounds.None), Truth.True, Grounds.None))
            .ToArray();
        return Answer.Known(new SequenceValue(groups, keys.AllGrounds, sequence.Origin), Grounds.None);
    }

    /// <summary>Which items come first depends on all of them.</summary>
    private static SequenceValue Reshape(SequenceValue sequence, IReadOnlyList<SequenceItem> items) =>
        new(items, sequence.AllGrounds, sequence.Origin);
}
