using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Whether a condition holds for some item; one that surely belongs and surely satisfies it decides.</summary>
internal struct AnyFold(Condition condition) : IFold
{
    public Truth Answer { get; private set; } = Truth.False;

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var truth = condition(frame, item);
        if (truth == Truth.False)
        {
            return true;
        }

        Answer = Kleene.Or(Answer, Kleene.And(membership, truth));
        return Answer != Truth.True;
    }
}
