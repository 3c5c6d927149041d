using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>A number with the other sign.</summary>
internal sealed class NegatedNumber(Scalar<decimal> operand)
{
    public ValueState Read(Frame frame, object? item, out decimal value)
    {
        var state = operand(frame, item, out value);
        value = -value;
        return state;
    }
}
