using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Whether some element equals a value.</summary>
/// <param name="element">The element.</param>
/// <param name="state">Whether the value is known; of an unknown one nothing but "no element" is sure.</param>
/// <param name="wanted">The value.</param>
internal struct ContainsFold<T>(Scalar<T> element, ValueState state, T wanted) : IFold
{
    public Truth Answer { get; private set; } = Truth.False;

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var worse = Kleene.Worse(state, element(frame, item, out var value));
        var truth =
            worse == ValueState.Known ? Kleene.Of(EqualityComparer<T>.Default.Equals(value, wanted)) : worse.ToTruth();
        Answer = Kleene.Or(Answer, Kleene.And(membership, truth));
        return Answer != Truth.True;
    }
}
