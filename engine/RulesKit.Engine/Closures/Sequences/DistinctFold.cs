using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Puts down values that were not met before.</summary>
internal struct DistinctFold<T>(Scalar<T> element, KnownValues<T> known, ElementBuffer<T> buffer) : IFold
    where T : notnull
{
    /// <summary>The least known of all memberships and values.</summary>
    public ValueState Doubt { get; private set; }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var state = element(frame, item, out var value);
        if (state != ValueState.Known || membership != Truth.True)
        {
            Doubt = Kleene.Worse(Doubt, Kleene.Worse(state, membership.ToState()));
        }
        else if (known.Add(value))
        {
            buffer.Add(value);
        }

        return true;
    }
}
