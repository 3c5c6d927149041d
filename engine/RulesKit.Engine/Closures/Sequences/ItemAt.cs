using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary><c>At(period)</c>.</summary>
internal sealed class ItemAt<T>(Loop loop, Scalar<Period> date, Scalar<Period> period, Scalar<T> element)
{
    public ValueState Read(Frame frame, object? item, out T value)
    {
        var known = period(frame, item, out var wanted);
        var fold = new AtFold<T>(date, wanted, element);
        var state = loop.Run(frame, item, ref fold);
        var finished = fold.Finish(out value);
        return state != ValueState.Known ? state
            : known != ValueState.Known ? Kleene.Worse(fold.Doubt, known)
            : finished;
    }
}
