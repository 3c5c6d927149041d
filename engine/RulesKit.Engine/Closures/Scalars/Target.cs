using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>The object that a key points to.</summary>
internal sealed class Target(Scalar<string> key, ModelCollection collection)
{
    public ValueState Find(Frame frame, object? item, out object value)
    {
        var state = key(frame, item, out var text);
        value = state == ValueState.Known ? frame.Index.Find(collection, text).Instance : null!;
        return state;
    }
}
