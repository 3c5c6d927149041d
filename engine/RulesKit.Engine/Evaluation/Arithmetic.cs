using RulesKit.Language.Tree;

namespace RulesKit.Engine.Evaluation;

/// <summary>Arithmetic as C# does it in <c>checked</c>; what C# would throw for is a fault.</summary>
internal static class Arithmetic
{
    public static ValueState Apply(ArithmeticOperator operation, long left, long right, out long result)
    {
        result = 0;
        if (right == 0 && IsDivision(operation))
        {
            return ValueState.Fault;
        }

        try
        {
            result = operation switch
            {
                ArithmeticOperator.Add => checked(left + right),
                ArithmeticOperator.Subtract => checked(left - right),
                ArithmeticOperator.Multiply => checked(left * right),
                ArithmeticOperator.Divide => checked(left / right),
                _ => left % right,
            };
            return ValueState.Known;
        }
        catch (OverflowException)
        {
            return ValueState.Fault;
        }
    }

    public static ValueState Apply(ArithmeticOperator operation, decimal left, decimal right, out decimal result)
    {
        result = 0;
        if (right == 0 && IsDivision(operation))
        {
            return ValueState.Fault;
        }

        try
        {
            result = operation switch
            {
                ArithmeticOperator.Add => left + right,
                ArithmeticOperator.Subtract => left - right,
                ArithmeticOperator.Multiply => left * right,
                ArithmeticOperator.Divide => left / right,
                _ => left % right,
            };
            return ValueState.Known;
        }
        catch (OverflowException)
        {
            return ValueState.Fault;
        }
    }

    private static bool IsDivision(ArithmeticOperator operation) =>
        operation is ArithmeticOperator.Divide or ArithmeticOperator.Remainder;
}
