using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Conditions;

/// <summary>A member of the loop's item compared with a constant.</summary>
internal sealed class ItemValueWithConstant<TRead, T>(TRead read, Signs signs, T constant)
    where TRead : struct, IRead<T>
    where T : struct
{
    public Truth Holds(Frame frame, object? item)
    {
        var state = read.Read(frame, item!, out var value);
        return state == ValueState.Known ? Comparing.Compare(signs, value, constant) : state.ToTruth();
    }
}
