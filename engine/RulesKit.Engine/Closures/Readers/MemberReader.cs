using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Makes the code that reads one member, alone or fused with what is done to the value.</summary>
internal abstract class MemberReader<T>
{
    /// <summary>Reads the member of the loop's item.</summary>
    public abstract Scalar<T> OfItem { get; }

    /// <summary>Reads the member of any object.</summary>
    public abstract Scalar<T> Of(Scalar<object> owner);

    /// <summary>Compares the member of the loop's item with a constant; null when values have no order or equality.</summary>
    public virtual Condition? CompareItem(Signs signs, T constant) => null;

    /// <summary>Compares the member of any object with a constant.</summary>
    public virtual Condition? Compare(Scalar<object> owner, Signs signs, T constant) => null;

    /// <summary>Compares the member of the loop's item with a value that waits in a cell.</summary>
    public virtual Condition? CompareItem(Signs signs, Slot<Cell<T>> cell) => null;
}
