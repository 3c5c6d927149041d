using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The one item dated by a period.</summary>
internal struct AtFold<T>(Scalar<Period> date, Period wanted, Scalar<T> element) : IFold
{
    private ValueState doubt;
    private int matches;
    private ValueState state;
    private T found = default!;

    public readonly ValueState Finish(out T value)
    {
        value = found;
        return doubt != ValueState.Known ? doubt
            : matches == 0 ? ValueState.Missing
            : matches > 1 ? ValueState.Fault
            : state;
    }

    /// <summary>What is open about the dates of the items seen so far.</summary>
    public readonly ValueState Doubt => doubt;

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var known = date(frame, item, out var period);
        if (known != ValueState.Known || membership != Truth.True)
        {
            doubt = Kleene.Worse(doubt, Kleene.Worse(known, membership.ToState()));
        }
        else if (period == wanted)
        {
            matches++;
            state = element(frame, item, out found);
        }

        return true;
    }
}
