using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>An integer where a number is wanted.</summary>
internal sealed class IntegerAsNumber(Scalar<long> operand)
{
    public ValueState Read(Frame frame, object? item, out decimal value)
    {
        var state = operand(frame, item, out var whole);
        value = whole;
        return state;
    }
}
