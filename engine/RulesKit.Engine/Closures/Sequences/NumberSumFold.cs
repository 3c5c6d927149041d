using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>The sum and the average of numbers.</summary>
internal struct NumberSumFold(Scalar<decimal> operand) : IFold
{
    private ValueState doubt;
    private ValueState overflow;
    private decimal sum;
    private int count;

    /// <summary>What came out; doubt about an operand outweighs what adding up the others did.</summary>
    public readonly ValueState Finish(out decimal total)
    {
        total = sum;
        return doubt == ValueState.Known ? overflow : doubt;
    }

    /// <summary>The average; of nothing there is none.</summary>
    public readonly ValueState FinishAverage(out decimal average)
    {
        var state = Finish(out average);
        if (state != ValueState.Known || count == 0)
        {
            return state == ValueState.Known ? ValueState.Fault : state;
        }

        average /= count;
        return ValueState.Known;
    }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        var state = operand(frame, item, out var value);
        count++;
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
