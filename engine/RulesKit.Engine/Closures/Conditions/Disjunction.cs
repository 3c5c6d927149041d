using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>Conditions of which one must hold; the first true one decides.</summary>
internal sealed class Disjunction(Condition[] parts)
{
    public Truth Holds(Frame frame, object? item)
    {
        var truth = Truth.False;
        foreach (var part in parts)
        {
            var next = part(frame, item);
            if (next == Truth.True)
            {
                return Truth.True;
            }

            if (next != Truth.False)
            {
                truth = Kleene.Or(truth, next);
            }
        }

        return truth;
    }
}
