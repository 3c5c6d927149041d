using RulesKit.Engine.Closures.Conditions;
using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads members that are texts.</summary>
/// <remarks>
/// Apart from <see cref="ValueReader{TRead, T}"/>, since code that is generic over a class is shared by all classes and
/// slower for it.
/// </remarks>
internal sealed class TextReader<TRead>(TRead read) : MemberReader<string>
    where TRead : struct, IRead<string>
{
    public override Scalar<string> OfItem => new ItemMember<TRead, string>(read).Read;

    public override Scalar<string> Of(Scalar<object> owner) => new OwnedMember<TRead, string>(owner, read).Read;

    public override Condition? CompareItem(Signs signs, string constant) =>
        new ItemTextWithConstant<TRead>(read, signs, constant).Holds;

    public override Condition? Compare(Scalar<object> owner, Signs signs, string constant) =>
        new OwnedTextWithConstant<TRead>(owner, read, signs, constant).Holds;

    public override Condition? CompareItem(Signs signs, Slot<Cell<string>> cell) =>
        new ItemTextWithCell<TRead>(read, signs, cell).Holds;
}
