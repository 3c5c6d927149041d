using RulesKit.Engine.Evaluation;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Interpreting;

/// <summary>Evaluates three-valued logic. An answer names only the grounds it needs: one false operand of <c>&amp;&amp;</c> is enough.</summary>
internal sealed class ConditionInterpreter(Interpreter interpreter)
{
    public Answer Not(NotExpression expression, Bindings bindings)
    {
        var operand = interpreter.Evaluate(expression.Operand, bindings);
        return Answer.Of(Kleene.Not(operand.Truth), operand.Grounds);
    }

    public Answer Logical(LogicalExpression expression, Bindings bindings)
    {
        var decisive = expression.IsAnd ? Truth.False : Truth.True;
        var left = interpreter.Evaluate(expression.Left, bindings);
        if (left.Truth == decisive)
        {
            return left;
        }

        var right = interpreter.Evaluate(expression.Right, bindings);
        if (right.Truth == decisive)
        {
            return right;
        }

        var truth = expression.IsAnd ? Kleene.And(left.Truth, right.Truth) : Kleene.Or(left.Truth, right.Truth);
        return Answer.Of(truth, Grounds.Join(left.Grounds, right.Grounds));
    }

    public Answer Conditional(ConditionalExpression expression, Bindings bindings)
    {
        var condition = interpreter.Evaluate(expression.Condition, bindings);
        if (!condition.IsKnown)
        {
            return condition;
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
            : Answer.Known(operand.IsKnown == expression.IsNegated, GroundsOf(operand));
    }

    public Answer Pattern(PatternExpression expression, Bindings bindings)
    {
        var operand = interpreter.Evaluate(expression.Operand, bindings);
        return operand.IsKnown
            ? Answer.Known(Comparisons.Matches(expression.Pattern, operand.Value!), operand.Grounds)
            : operand;
    }

    /// <summary>That a sequence is there rests on its shape.</summary>
    private static Grounds GroundsOf(Answer operand) =>
        operand.Value is SequenceValue sequence ? Grounds.Join(operand.Grounds, sequence.Shape) : operand.Grounds;
}
