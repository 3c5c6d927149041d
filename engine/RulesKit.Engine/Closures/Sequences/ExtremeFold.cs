using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The smallest or largest of numbers, dates or periods; of several the first.</summary>
/// <param name="operand">What is compared.</param>
/// <param name="direction">-1 for the smallest, 1 for the largest.</param>
internal struct ExtremeFold<T>(Scalar<T> operand, int direction) : IFold
    where T : struct
{
    private ValueState doubt;
    private bool hasAny;
    private T extreme;

    public readonly ValueState Finish(out T value)
    {
        value = extreme;
        return doubt == ValueState.Known && !hasAny ? ValueState.Fault : doubt;
    }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var state = operand(frame, item, out var value);
        if (state != ValueState.Known || membership != Truth.True)
        {
            doubt = Kleene.Worse(doubt, Kleene.Worse(state, membership.ToState()));
        }
        else if (!hasAny || Comparer<T>.Default.Compare(value, extreme) * direction > 0)
        {
            extreme = value;
            hasAny = true;
        }

        return true;
    }
}
