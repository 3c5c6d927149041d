using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Interpreting;

/// <summary>
/// Three-valued logic over answers. What it answers rests on no more than it needs: one false operand of
/// <c>&amp;&amp;</c> is enough, and so is one that is unknown for "not true", where "not false" needs both.
/// </summary>
internal static class Reasoning
{
    public static Answer Not(Answer operand) =>
        operand.IsKnown
            ? Answer.Of(Kleene.Not(operand.Truth), operand.Grounds)
            : operand with
            {
                WhyNotTrue = operand.WhyNotFalse,
                WhyNotFalse = operand.WhyNotTrue,
            };

    public static Answer And(Answer a, Answer b) =>
        a.Truth == Truth.False ? a
        : b.Truth == Truth.False ? b
        : All([a, b]);

    public static Answer Or(Answer a, Answer b) =>
        a.Truth == Truth.True ? a
        : b.Truth == Truth.True ? b
        : Any([a, b]);

    /// <summary>All of some conditions of which none is false.</summary>
    public static Answer All(IReadOnlyList<Answer> conditions)
    {
        var truth = conditions.Aggregate(Truth.True, (all, c) => Kleene.And(all, c.Truth));
        var whyNotFalse = Join(conditions, c => c.WhyNotFalse);
        return truth == Truth.True
            ? Answer.Known(true, whyNotFalse)
            : Answer.Of(truth, Join(conditions, c => c.Grounds)) with
            {
                WhyNotTrue = conditions.First(c => c.Truth == truth).WhyNotTrue,
                WhyNotFalse = whyNotFalse,
            };
    }

    /// <summary>Any of some conditions of which none is true.</summary>
    public static Answer Any(IReadOnlyList<Answer> conditions)
    {
        var truth = conditions.Aggregate(Truth.False, (any, c) => Kleene.Or(any, c.Truth));
        var whyNotTrue = Join(conditions, c => c.WhyNotTrue);
        return truth == Truth.False
            ? Answer.Known(false, whyNotTrue)
            : Answer.Of(truth, Join(conditions, c => c.Grounds)) with
            {
                WhyNotTrue = whyNotTrue,
                WhyNotFalse = conditions.First(c => c.Truth == truth).WhyNotFalse,
            };
    }

    /// <summary>What a strict operation rests on that has no value: the operands that stood in its way.</summary>
    public static Answer Unknown(ValueState state, params ReadOnlySpan<Answer> operands)
    {
        var blocking = new List<Grounds>(operands.Length);
        foreach (var operand in operands)
        {
            if (operand.State == state)
            {
                blocking.Add(operand.Grounds);
            }
        }

        return Answer.Unknown(state, Grounds.Join([.. blocking]));
    }

    private static Grounds Join(IReadOnlyList<Answer> conditions, Func<Answer, Grounds> grounds) =>
        Grounds.Join([.. conditions.Select(grounds)]);
}
