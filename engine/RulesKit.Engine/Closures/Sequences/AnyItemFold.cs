using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Whether there is an item at all.</summary>
internal struct AnyItemFold : IFold
{
    public Truth Answer { get; private set; }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        Answer = Kleene.Or(Answer, membership);
        return Answer != Truth.True;
    }
}
