using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Readers;
using RulesKit.Engine.Closures.Scalars;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Codes;

/// <summary>The code of a single value, and what is known of it, so that code around it can be fused with it.</summary>
internal sealed class ScalarCode<T>(Scalar<T> read)
{
    /// <summary>Works the value out.</summary>
    public Scalar<T> Read { get; } = read;

    /// <summary>Whether the value is the same for every plan.</summary>
    public bool IsConstant { get; private init; }

    /// <summary>The state of a constant.</summary>
    public ValueState State { get; private init; }

    /// <summary>The constant.</summary>
    public T Value { get; private init; } = default!;

    /// <summary>The reader of the member that the value is; null when it is computed.</summary>
    public MemberReader<T>? Member { get; private init; }

    /// <summary>The object that has the member; null when it is the loop's item.</summary>
    public Scalar<object>? Owner { get; private init; }

    /// <summary>Where the value waits since before the loop; null when it has to be worked out.</summary>
    public Slot<Cell<T>>? Cell { get; private init; }

    public static ScalarCode<T> OfConstant(T value) => OfConstant(ValueState.Known, value);

    public static ScalarCode<T> OfMember(MemberReader<T> member, EntityCode owner) =>
        owner.IsItem
            ? new ScalarCode<T>(member.OfItem) { Member = member }
            : new ScalarCode<T>(member.Of(owner.Instance)) { Member = member, Owner = owner.Instance };

    public static ScalarCode<T> OfCell(Slot<Cell<T>> cell) => new(new CellScalar<T>(cell).Read) { Cell = cell };

    /// <summary>The code, or its value if that depends on constants only.</summary>
    public static ScalarCode<T> Fold(Scalar<T> read, bool isOfConstants)
    {
        if (!isOfConstants)
        {
            return new ScalarCode<T>(read);
        }

        // What is made of constants alone never looks at the frame.
        var state = read(null!, null, out var value);
        return OfConstant(state, value);
    }

    private static ScalarCode<T> OfConstant(ValueState state, T value) =>
        new(new ConstantScalar<T>(state, value).Read)
        {
            IsConstant = true,
            State = state,
            Value = value,
        };
}
