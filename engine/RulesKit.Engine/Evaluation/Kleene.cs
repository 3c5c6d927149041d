namespace RulesKit.Engine.Evaluation;

/// <summary>Three-valued logic after Kleene; of two kinds of unknown, a fault outweighs a missing value.</summary>
internal static class Kleene
{
    public static Truth And(Truth a, Truth b) => a == Truth.False || b == Truth.False ? Truth.False : Worse(a, b);

    public static Truth Or(Truth a, Truth b) => a == Truth.True || b == Truth.True ? Truth.True : Worse(a, b);

    public static Truth Not(Truth a) =>
        a switch
        {
            Truth.True => Truth.False,
            Truth.False => Truth.True,
            _ => a,
        };

    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static bool IsUnknown(this Truth truth) => truth >= Truth.Missing;

    /// <summary>The unknown truth of a value that is not known.</summary>
    public static Truth ToTruth(this ValueState state) => state == ValueState.Fault ? Truth.Fault : Truth.Missing;

    /// <summary>The state of a value that would have needed a truth that is unknown.</summary>
    public static ValueState ToState(this Truth truth) =>
        truth switch
        {
            Truth.Missing => ValueState.Missing,
            Truth.Fault => ValueState.Fault,
            _ => ValueState.Known,
        };

    /// <summary>The state of a value made of two others.</summary>
    public static ValueState Worse(ValueState a, ValueState b) => a > b ? a : b;

    private static Truth Worse(Truth a, Truth b) => a > b ? a : b;
}
