using RulesKit.Judge.Tests.Judging;

namespace RulesKit.Judge.Tests.Kleene;

/// <summary>Logic after Kleene for lowered expressions: both operands count, whichever comes first.</summary>
public static class Logic
{
    public static Attempt<T> Attempt<T>(Func<T> operand)
    {
        T value = default!;
        var meaning = Meaning.Of(() =>
        {
            value = operand();
            return "";
        });
        return new Attempt<T>((Doubt)meaning.State, value);
    }

    public static bool And(Func<bool> left, Func<bool> right) => And(Attempt(left), Attempt(right)).Get();

    public static bool Or(Func<bool> left, Func<bool> right) => Or(Attempt(left), Attempt(right)).Get();

    public static Attempt<bool> And(Attempt<bool> left, Attempt<bool> right) =>
        left.Is(false) || right.Is(false) ? new Attempt<bool>(Doubt.None, false)
        : left.Is(true) ? right
        : right.Is(true) ? left
        : new Attempt<bool>(Worse(left.Doubt, right.Doubt), false);

    public static Attempt<bool> Or(Attempt<bool> left, Attempt<bool> right) => Not(And(Not(left), Not(right)));

    public static Attempt<bool> Not(Attempt<bool> operand) =>
        operand with
        {
            Value = operand.Doubt == Doubt.None && !operand.Value,
        };

    /// <summary>What an operator makes of two operands; of two that have no value the worse one counts.</summary>
    public static TResult Both<TLeft, TRight, TResult>(
        Func<TLeft> left,
        Func<TRight> right,
        Func<TLeft, TRight, TResult> operation
    )
    {
        var (a, b) = (Attempt(left), Attempt(right));
        new Attempt<bool>(Worse(a.Doubt, b.Doubt), true).Get();
        return operation(a.Value, b.Value);
    }

    /// <summary>What may be absent, null where it is; a fault stays one.</summary>
    public static T? Try<T>(Func<T> operand)
    {
        var attempt = Attempt(operand);
        return attempt.Doubt == Doubt.Missing ? default : attempt.Get();
    }

    public static Doubt Worse(Doubt a, Doubt b) => a > b ? a : b;
}
