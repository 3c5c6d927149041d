using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Scalars;

/// <summary>Two integers combined.</summary>
internal sealed class IntegerArithmetic(Scalar<long> left, ArithmeticOperator operation, Scalar<long> right)
{
    public ValueState Read(Frame frame, object? item, out long value)
    {
        var state = Kleene.Worse(left(frame, item, out var a), right(frame, item, out var b));
        if (state == ValueState.Known)
        {
            return Arithmetic.Apply(operation, a, b, out value);
        }

        value = 0;
        return state;
    }
}
