using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>A constant list of texts.</summary>
internal sealed class ConstantItems(object[] values) : ItemSource
{
    public override ValueState Open(Frame frame, object? item, out ItemSpan items)
    {
        items = new ItemSpan(values);
        return ValueState.Known;
    }
}
