using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A text of the loop's item compared with a constant.</summary>
internal sealed class ItemTextWithConstant<TRead>(TRead read, Signs signs, string constant)
    where TRead : struct, IRead<string>
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = read.Read(frame, item!, out var value);
        return state == ValueState.Known ? Comparing.Compare(signs, value, constant) : state.ToTruth();
    }
}
