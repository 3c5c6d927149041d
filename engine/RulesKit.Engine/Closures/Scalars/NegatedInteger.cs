using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>An integer with the other sign; the least one has no opposite.</summary>
internal sealed class NegatedInteger(Scalar<long> operand)
{
    public ValueState Read(Frame frame, object? item, out long value)
    {
        var state = operand(frame, item, out value);
        return state == ValueState.Known ? Arithmetic.Apply(ArithmeticOperator.Subtract, 0, value, out value) : state;
    }
}
