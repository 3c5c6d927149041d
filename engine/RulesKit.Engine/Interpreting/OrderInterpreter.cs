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
        var grounds = Grounds.Join([sequence.Shape, .. sequence.Items.Select(i => i.Membership.Grounds)]);
        if (sequence.Doubt != ValueState.Known)
        {
            return Answer.Unknown(sequence.Doubt, sequence.GroundsOfDoubt(sequence.Doubt, needsValues: false));
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
            var doubt = Answer.Unknown(sequence.Doubt, sequence.GroundsOfDoubt(sequence.Doubt, needsValues: false));
            return Reasoning.Unknown(state, doubt, number);
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
            return Unknown(sequence);
        }

        var distinct = sequence.Items.DistinctBy(i => i.Value.Value).ToArray();
        return Answer.Known(Reshape(sequence, distinct), Grounds.None);
    }

    public static Answer Order(SequenceExpression expression, SequenceValue sequence, SequenceValue keys)
    {
        if (keys.DoubtOfValues != ValueState.Known)
        {
            return Unknown(keys);
        }

        var comparer = Comparer<object>.Create(Comparisons.Compare);
        var pairs = sequence.Items.Zip(keys.Items, (item, key) => (Item: item, Key: key.Value.Value!));
        var ordered =
            expression.Operator == SequenceOperator.OrderBy
                ? pairs.OrderBy(p => p.Key, comparer)
                : pairs.OrderByDescending(p => p.Key, comparer);
        var items = ordered.Select(p => p.Item).ToArray();
        return Answer.Known(Settled(sequence, items, keys.AllGrounds), Grounds.None);
    }

    public static Answer Group(SequenceValue sequence, SequenceValue keys)
    {
        if (keys.DoubtOfValues != ValueState.Known)
        {
            return Unknown(keys);
        }

        var groups = sequence
            .Items.Zip(keys.Items, (item, key) => (Item: item, Key: key.Value))
            .GroupBy(p => p.Key.Value!, p => InGroup(p.Item, p.Key))
            .Select(g => new GroupValue(g.Key, new SequenceValue(g.ToArray(), keys.AllGrounds, sequence.Origin)))
            .Select(g => SequenceItem.Constant(g) with { Existence = keys.AllGrounds })
            .ToArray();
        return Answer.Known(new SequenceValue(groups, keys.AllGrounds, sequence.Origin), Grounds.None);
    }

    /// <summary>Which items come first depends on all of them.</summary>
    private static SequenceValue Reshape(SequenceValue sequence, IReadOnlyList<SequenceItem> items) =>
        Settled(sequence, items, sequence.AllGrounds);

    /// <summary>
    /// Items of a sequence that is unknown as soon as anything about it is: that one of them is there rests on all, so
    /// nothing of its own can show it.
    /// </summary>
    private static SequenceValue Settled(SequenceValue sequence, IReadOnlyList<SequenceItem> items, Grounds all) =>
        new(items.Select(i => i with { Home = null, Existence = all }).ToArray(), all, sequence.Origin);

    /// <summary>An item is in its group because of its key.</summary>
    private static SequenceItem InGroup(SequenceItem item, Answer key) =>
        item with
        {
            Membership = item.Membership.Because(key.Grounds),
        };

    private static Answer Unknown(SequenceValue values) =>
        Answer.Unknown(values.DoubtOfValues, values.GroundsOfDoubt(values.DoubtOfValues, needsValues: true));
}
