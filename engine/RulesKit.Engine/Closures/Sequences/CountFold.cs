using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>How many items there are.</summary>
internal struct CountFold : IFold
{
    public long Count { get; private set; }

    public ValueState Doubt { get; private set; }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        Count++;
        Doubt = Kleene.Worse(Doubt, membership.ToState());
        return true;
    }
}
