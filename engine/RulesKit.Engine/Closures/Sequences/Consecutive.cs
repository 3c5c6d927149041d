using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Consecutive((a, b) => condition)</c>: items put down, ordered by date, then taken two by two.</summary>
/// <param name="loop">The items.</param>
/// <param name="date">What dates an item.</param>
/// <param name="element">The item as an object.</param>
/// <param name="slot">Where items are put down.</param>
/// <param name="pair">The condition, and what to do before it runs for the first time.</param>
internal sealed class Consecutive<TDate>(
    Loop loop,
    Scalar<TDate> date,
    Scalar<object> element,
    Slot<KeyedElements<TDate, object>> slot,
    PairCode pair
)
    where TDate : struct
{
    public Truth Holds(Frame frame, object? item)
    {
        var elements = slot.In(frame);
        elements.Start();
        var fold = new KeyFold<TDate, object>(date, element, elements);
        var state = loop.Run(frame, item, ref fold);
        if (state != ValueState.Known || fold.Doubt != ValueState.Known)
        {
            return (state == ValueState.Known ? fold.Doubt : state).ToTruth();
        }

        elements.Sort(isDescending: false);
        return HoldsForPairs(frame, item, elements);
    }

    private Truth HoldsForPairs(Frame frame, object? item, KeyedElements<TDate, object> elements)
    {
        pair.Prepare(frame, item);
        var truth = Truth.True;
        for (var place = 1; place < elements.Count && truth != Truth.False; place++)
        {
            var next = HasGap(elements.KeyAt(place - 1), elements.KeyAt(place))
                ? Truth.Missing
                : pair.Holds(frame, elements.ValueAt(place - 1), elements.ValueAt(place));
            truth = Kleene.And(truth, next);
        }

        return truth;
    }

    /// <summary>Between periods that do not follow each other a row may be missing; days have no such gaps.</summary>
    private static bool HasGap(TDate earlier, TDate later) =>
        earlier is Period a && later is Period b && !a.IsFollowedBy(b);
}
