namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads members that are objects, which nothing compares.</summary>
internal sealed class ObjectReader<TRead>(TRead read) : MemberReader<object>
    where TRead : struct, IRead<object>
{
    public override Scalar<object> OfItem => new ItemMember<TRead, object>(read).Read;

    public override Scalar<object> Of(Scalar<object> owner) => new OwnedMember<TRead, object>(owner, read).Read;
}
