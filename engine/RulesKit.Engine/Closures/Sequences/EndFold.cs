using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The first or the last item. Every item is looked at, since one that may not belong leaves open which is which.</summary>
internal struct EndFold<T>(Scalar<T> element, bool isLast) : IFold
{
    private ValueState doubt;
    private bool hasAny;
    private ValueState state;
    private T found = default!;

    public readonly ValueState Finish(out T value)
    {
        value = found;
        return doubt != ValueState.Known ? doubt
            : hasAny ? state
            : ValueState.Fault;
    }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        doubt = Kleene.Worse(doubt, membership.ToState());
        if (!hasAny || isLast)
        {
            state = element(frame, item, out found);
            hasAny = true;
        }

        return true;
    }
}
