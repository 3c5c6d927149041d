using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads members that are numbers, bools, dates or periods.</summary>
internal sealed class ValueReader<TRead, T>(TRead read) : MemberReader<T>
    where TRead : struct, IRead<T>
    where T : struct
{
    public override Scalar<T> OfItem => new ItemMember<TRead, T>(read).Read;

    public override Scalar<T> Of(Scalar<object> owner) => new OwnedMember<TRead, T>(owner, read).Read;

    public override Condition? CompareItem(Signs signs, T constant) =>
        new ItemValueWithConstant<TRead, T>(read, signs, constant).Holds;

    public override Condition? Compare(Scalar<object> owner, Signs signs, T constant) =>
        new OwnedValueWithConstant<TRead, T>(owner, read, signs, constant).Holds;

    public override Condition? CompareItem(Signs signs, Slot<Cell<T>> cell) =>
        new ItemValueWithCell<TRead, T>(read, signs, cell).Holds;
}
