using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Collects values; one that is unknown, or may not belong, makes the whole list unknown.</summary>
internal struct ValueListFold<T>(Scalar<T> element, List<object> values) : IFold
    where T : notnull
{
    /// <summary>The least known of all memberships and values.</summary>
    public ValueState Doubt { get; private set; }

    public readonly List<object> Values => values;

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var state = element(frame, item, out var value);
        Doubt = Kleene.Worse(Doubt, Kleene.Worse(state, membership.ToState()));
        if (state == ValueState.Known)
        {
            values.Add(value);
        }

        return true;
    }
}
