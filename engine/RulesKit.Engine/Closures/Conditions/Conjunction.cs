using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Conditions that must all hold; the first false one decides.</summary>
internal sealed class Conjunction(Condition[] parts)
{
    public Truth Holds(Frame frame, object? item)
    {
        var truth = Truth.True;
        foreach (var part in parts)
        {
            var next = part(frame, item);
            if (next == Truth.False)
            {
                return Truth.False;
            }

            if (next != Truth.True)
            {
                truth = Kleene.And(truth, next);
            }
        }

        return truth;
    }
}
