using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>Contains(value)</c> of a list of constants.</summary>
internal sealed class IsOneOf<T>(T[] constants, Scalar<T> wanted)
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = wanted(frame, item, out var value);
        if (state != ValueState.Known)
        {
            return constants.Length == 0 ? Truth.False : state.ToTruth();
        }

        foreach (var constant in constants)
        {
            if (EqualityComparer<T>.Default.Equals(constant, value))
            {
                return Truth.True;
            }
        }

        return Truth.False;
    }
}
