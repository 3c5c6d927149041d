using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A text of any object compared with a constant.</summary>
internal sealed class OwnedTextWithConstant<TRead>(Scalar<object> owner, TRead read, Signs signs, string constant)
    where TRead : struct, IRead<string>
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = owner(frame, item, out var instance);
        if (state != ValueState.Known)
        {
            return state.ToTruth();
        }

        state = read.Read(frame, instance, out var value);
        return state == ValueState.Known ? Comparing.Compare(signs, value, constant) : state.ToTruth();
    }
}
