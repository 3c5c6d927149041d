using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Puts elements into groups.</summary>
internal struct GroupFold<TKey, T>(Scalar<TKey> key, Scalar<T> element, GroupTable<TKey, T> groups) : IFold
    where TKey : notnull
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
        groups.Find(value).Elements.Add(found, state, Truth.True);
        return true;
    }
}
