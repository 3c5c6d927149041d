using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Interpreting;

/// <summary>Evaluates conditions: logic, choices, absence and patterns.</summary>
internal sealed class ConditionInterpreter(Interpreter interpreter)
{
    public Answer Not(NotExpression expression, Bindings bindings) =>
        Reasoning.Not(interpreter.Evaluate(expression.Operand, bindings));

    public Answer Logical(LogicalExpression expression, Bindings bindings)
    {
        var decisive = expression.IsAnd ? Truth.False : Truth.True;
        var left = interpreter.Evaluate(expression.Left, bindings);
        if (left.Truth == decisive)
        {
            return left;
        }

        var right = interpreter.Evaluate(expression.Right, bindings);
        return expression.IsAnd ? Reasoning.And(left, right) : Reasoning.Or(left, right);
    }

    public Answer Conditional(ConditionalExpression expression, Bindings bindings)
    {
        var condition = interpreter.Evaluate(expression.Condition, bindings);
        if (!condition.IsKnown)
        {
            return Answer.Unknown(condition.State, condition.Grounds);
        }

        var chosen = (bool)condition.Value! ? expression.WhenTrue : expression.WhenFalse;
        return interpreter.Evaluate(chosen, bindings).Because(condition.Grounds);
    }

    public Answer Coalesce(CoalesceExpression expression, Bindings bindings)
    {
        var operand = interpreter.Evaluate(expression.Operand, bindings);
        return operand.State == ValueState.Missing
            ? interpreter.Evaluate(expression.Fallback, bindings).Because(operand.Grounds)
            : operand;
    }

    public Answer Absence(AbsenceExpression expression, Bindings bindings)
    {
        var operand = interpreter.Evaluate(expression.Operand, bindings);
        return operand.State == ValueState.Fault
            ? operand
            : Answer.Known(operand.IsKnown == expression.IsNegated, GroundsOf(operand, expression.Operand.Origin));
    }

    public Answer Pattern(PatternExpression expression, Bindings bindings)
    {
        var operand = interpreter.Evaluate(expression.Operand, bindings);
        return operand.IsKnown
            ? Answer.Known(Comparisons.Matches(expression.Pattern, operand.Value!), operand.Grounds)
            : Unmatched(expression, operand);
    }

    /// <summary>
    /// What an unknown operand makes of a pattern. What keeps a condition from being true keeps it from matching only where
    /// true is the one value that matches.
    /// </summary>
    private static Answer Unmatched(PatternExpression expression, Answer operand)
    {
        if (expression.Operand.Type != ScalarType.Boolean)
        {
            return operand;
        }

        return (Comparisons.Matches(expression.Pattern, true), Comparisons.Matches(expression.Pattern, false)) switch
        {
            (true, false) => operand,
            (false, true) => Reasoning.Not(operand),
            _ => Answer.Unknown(operand.State, operand.Grounds),
        };
    }

    /// <summary>That a sequence is there rests on its shape, that an object is there on nothing inside of it.</summary>
    private static Grounds GroundsOf(Answer operand, Origin origin) =>
        operand.Value switch
        {
            SequenceValue sequence => Grounds.Join(operand.Grounds, sequence.Shape),
            PlacedObject placed when !operand.Grounds.NameSomethingIn(placed.Place) => Grounds.Join(
                operand.Grounds,
                Grounds.Of(origin, placed.Place, true)
            ),
            _ => operand.Grounds,
        };
}
