using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Interpreting;

/// <summary>The value of an expression and what it rests on.</summary>
/// <param name="State">Whether there is a value.</param>
/// <param name="Value">
/// A boxed value of the language, a <see cref="PlacedObject"/>, a <see cref="SequenceValue"/> or a
/// <see cref="GroupValue"/>; null unless known.
/// </param>
/// <param name="Grounds">What the answer rests on: while these hold, so does it.</param>
internal sealed record Answer(ValueState State, object? Value, Grounds Grounds)
{
    private readonly Grounds? whyNotTrue;
    private readonly Grounds? whyNotFalse;

    public bool IsKnown => State == ValueState.Known;

    /// <summary>The answer as a condition's.</summary>
    public Truth Truth => IsKnown ? Kleene.Of((bool)Value!) : State.ToTruth();

    /// <summary>Where the plan says the value; null when it was worked out, or is an object that has its own place.</summary>
    public Place? Place { get; init; }

    /// <summary>While these hold, a condition that is not true does not become true. May be fewer than all grounds.</summary>
    public Grounds WhyNotTrue
    {
        get => whyNotTrue ?? Grounds;
        init => whyNotTrue = value;
    }

    /// <summary>While these hold, a condition that is not false does not become false. May be fewer than all grounds.</summary>
    public Grounds WhyNotFalse
    {
        get => whyNotFalse ?? Grounds;
        init => whyNotFalse = value;
    }

    public static Answer Known(object value, Grounds grounds) => new(ValueState.Known, value, grounds);

    public static Answer Unknown(ValueState state, Grounds grounds) => new(state, null, grounds);

    public static Answer Of(Truth truth, Grounds grounds) =>
        truth.IsUnknown() ? Unknown(truth.ToState(), grounds) : Known(truth == Truth.True, grounds);

    public Answer Because(Grounds more) =>
        more == Grounds.None
            ? this
            : new(State, Value, Grounds.Join(more, Grounds))
            {
                Place = Place,
                WhyNotTrue = Grounds.Join(more, WhyNotTrue),
                WhyNotFalse = Grounds.Join(more, WhyNotFalse),
            };
}
