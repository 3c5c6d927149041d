using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Interpreting;

/// <summary>Evaluates operators and operations on single values.</summary>
internal sealed class ScalarInterpreter(Interpreter interpreter)
{
    public Answer GroupKey(GroupKeyExpression expression, Bindings bindings)
    {
        var group = interpreter.Evaluate(expression.Group, bindings);
        return group.IsKnown ? Answer.Known(((GroupValue)group.Value!).Key, group.Grounds) : group;
    }

    public Answer Intrinsic(IntrinsicExpression expression, Bindings bindings)
    {
        var receiver = interpreter.Evaluate(expression.Receiver, bindings);
        var arguments = expression.Arguments.Select(a => interpreter.Evaluate(a, bindings)).ToArray();
        var grounds = Grounds.Join([receiver.Grounds, .. arguments.Select(a => a.Grounds)]);
        var state = arguments.Aggregate(receiver.State, (worst, a) => Kleene.Worse(worst, a.State));
        if (state != ValueState.Known)
        {
            return Reasoning.Unknown(state, [receiver, .. arguments]);
        }

        try
        {
            var values = arguments.Select(a => a.Value!).ToArray();
            return Answer.Known(expression.Intrinsic.Invoke(receiver.Value!, values), grounds);
        }
        catch (OverflowException)
        {
            return Fault(expression.Origin, grounds, "the date lies outside the calendar");
        }
    }

    public Answer Arithmetic(ArithmeticExpression expression, Bindings bindings)
    {
        var left = interpreter.Evaluate(expression.Left, bindings);
        var right = interpreter.Evaluate(expression.Right, bindings);
        var grounds = Grounds.Join(left.Grounds, right.Grounds);
        var state = Kleene.Worse(left.State, right.State);
        if (state != ValueState.Known)
        {
            return Reasoning.Unknown(state, left, right);
        }

        if (!TryApply(expression.Operator, left.Value!, right.Value!, out var result))
        {
            return Fault(expression.Origin, grounds, "overflow or division by zero");
        }

        return Answer.Known(result, grounds);
    }

    public Answer Negate(NegateExpression expression, Bindings bindings)
    {
        var operand = interpreter.Evaluate(expression.Operand, bindings);
        return operand.Value switch
        {
            long.MinValue => Fault(expression.Origin, operand.Grounds, "overflow"),
            long whole => operand with { Value = -whole },
            decimal number => operand with { Value = -number },
            _ => operand,
        };
    }

    public Answer Convert(ConversionExpression expression, Bindings bindings)
    {
        var operand = interpreter.Evaluate(expression.Operand, bindings);
        return operand.Value is long whole ? operand with { Value = (decimal)whole } : operand;
    }

    public Answer Compare(ComparisonExpression expression, Bindings bindings)
    {
        var left = interpreter.Evaluate(expression.Left, bindings);
        var right = interpreter.Evaluate(expression.Right, bindings);
        var grounds = Grounds.Join(left.Grounds, right.Grounds);
        var state = Kleene.Worse(left.State, right.State);
        return state != ValueState.Known
            ? Reasoning.Unknown(state, left, right)
            : Answer.Known(Comparisons.Holds(expression.Operator, left.Value!, right.Value!), grounds);
    }

    public static Answer Fault(Origin origin, Grounds grounds, string what) =>
        Answer.Unknown(ValueState.Fault, Grounds.Join(grounds, Grounds.Fault(origin, $"{what} in '{origin.Written}'")));

    private static bool TryApply(ArithmeticOperator operation, object left, object right, out object result)
    {
        if (left is long a)
        {
            var state = Evaluation.Arithmetic.Apply(operation, a, (long)right, out var whole);
            result = whole;
            return state == ValueState.Known;
        }

        var exact = Evaluation.Arithmetic.Apply(operation, (decimal)left, (decimal)right, out var number);
        result = number;
        return exact == ValueState.Known;
    }
}
