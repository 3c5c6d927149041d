using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Puts down elements beside their keys.</summary>
internal struct KeyFold<TKey, T>(Scalar<TKey> key, Scalar<T> element, KeyedElements<TKey, T> elements) : IFold
{
    /// <summary>The least known of all memberships and keys.</summary>
    public ValueState Doubt { get; private set; }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var known = key(frame, item, out var value);
        if (known != ValueState.Known || membership != Truth.True)
        {
            Doubt = Kleene.Worse(Doubt, Kleene.Worse(known, membership.ToState()));
            return true;
        }

        var state = element(frame, item, out var found);
        elements.Add(value, found, state);
        return true;
    }
}
