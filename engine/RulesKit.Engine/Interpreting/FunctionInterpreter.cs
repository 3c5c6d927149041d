using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>Evaluates calls of the host's functions. A call rests on all its arguments.</summary>
internal sealed class FunctionInterpreter(Interpreter interpreter)
{
    public Answer Evaluate(FunctionExpression expression, Bindings bindings)
    {
        var arguments = expression.Arguments.Select(a => Argument(interpreter.Evaluate(a, bindings))).ToArray();
        var grounds = Grounds.Join([.. arguments.Select(a => a.Grounds)]);
        var state = arguments.Aggregate(ValueState.Known, (worst, a) => Kleene.Worse(worst, a.State));
        if (state != ValueState.Known)
        {
            return Answer.Unknown(state, grounds);
        }

        var (function, origin) = (expression.Function, expression.Origin);
        var values = arguments.Select(a => a.Value!).ToArray();
        return FunctionCalls.Call(function, values, out var value, out var mistake) switch
        {
            ValueState.Known => Answer.Known(value!, grounds),
            ValueState.Missing => Answer.Unknown(
                ValueState.Missing,
                Grounds.Join(grounds, Grounds.Absence(origin, Place.Root, $"{origin.Written} gives nothing"))
            ),
            _ => ScalarInterpreter.Fault(origin, grounds, $"the function {function.Name} failed ({mistake})"),
        };
    }

    /// <summary>A sequence becomes the list of its values; it is known when each of them is.</summary>
    private static Answer Argument(Answer answer)
    {
        if (answer.Value is not SequenceValue sequence)
        {
            return answer;
        }

        var grounds = Grounds.Join(answer.Grounds, sequence.AllGrounds);
        return sequence.DoubtOfValues == ValueState.Known
            ? Answer.Known(sequence.Items.Select(i => i.Value.Value!).ToArray(), grounds)
            : Answer.Unknown(sequence.DoubtOfValues, grounds);
    }
}
