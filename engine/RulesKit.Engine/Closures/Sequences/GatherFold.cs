using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Puts down elements, those that may not belong included.</summary>
internal struct GatherFold<T>(Scalar<T> element, ElementBuffer<T> buffer) : IFold
{
    /// <summary>The least known of all memberships.</summary>
    public ValueState Doubt { get; private set; }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var state = element(frame, item, out var value);
        buffer.Add(value, state, membership);
        Doubt = Kleene.Worse(Doubt, membership.ToState());
        return true;
    }
}
