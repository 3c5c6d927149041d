using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Whether a condition holds for every item; one that surely belongs and surely breaks it decides.</summary>
internal struct AllFold(Condition condition) : IFold
{
    public Truth Answer { get; private set; } = Truth.True;

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var truth = condition(frame, item);
        if (truth == Truth.True)
        {
            return true;
        }

        Answer = Kleene.And(Answer, Kleene.Or(Kleene.Not(membership), truth));
        return Answer != Truth.False;
    }
}
