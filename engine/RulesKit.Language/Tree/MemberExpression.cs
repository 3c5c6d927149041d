using RulesKit.Language.Models;

namespace RulesKit.Language.Tree;

/// <summary>A member of the model read from an object; a reference is followed to the object it points to.</summary>
internal sealed class MemberExpression(BoundExpression receiver, ModelMember member, Origin origin)
    : BoundExpression(member.Type, origin, ValueMeaning.Of(member))
{
    public BoundExpression Receiver { get; } = receiver;

    public ModelMember Member { get; } = member;

    public override IReadOnlyList<BoundExpression> Children => [Receiver];
}
