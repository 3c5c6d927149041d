using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The sum of integers.</summary>
internal struct IntegerSumFold(Scalar<long> operand) : IFold
{
    private ValueState doubt;
    private ValueState overflow;
    private long sum;

    /// <summary>What came out; doubt about an operand outweighs what adding up the others did.</summary>
    public readonly ValueState Finish(out long total)
    {
        total = sum;
        return doubt == ValueState.Known ? overflow : doubt;
    }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var state = operand(frame, item, out var value);
        if (state != ValueState.Known || membership != Truth.True)
        {
            doubt = Kleene.Worse(doubt, Kleene.Worse(state, membership.ToState()));
        }
        else if (overflow == ValueState.Known)
        {
            overflow = Arithmetic.Apply(ArithmeticOperator.Add, sum, value, out sum);
        }

        return true;
    }
}
