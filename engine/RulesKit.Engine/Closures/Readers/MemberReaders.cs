using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Makes readers of members for one layout of plans.</summary>
internal abstract class MemberReaders
{
    public static MemberReaders For(PlanLayout layout, FrameLayout frames) =>
        layout is ClrLayout clr ? new ClrReaders(clr, frames) : RecordReaders.Instance;

    /// <summary>A reader of single values; <typeparamref name="T"/> is the type that holds the member's values.</summary>
    public MemberReader<T> Value<T>(ModelMember member) =>
        (MemberReader<T>)Value(member, ((ScalarType)member.Type).Kind);

    /// <summary>A reader of the key text of a reference.</summary>
    public MemberReader<string> Key(ModelMember member) => (MemberReader<string>)Value(member, ScalarKind.Text);

    /// <summary>A reader of an object inside an object.</summary>
    public abstract MemberReader<object> Object(ModelMember member);

    /// <summary>A reader of a list of objects or texts.</summary>
    public abstract ItemsReader Items(ModelMember member);

    /// <summary>A reader of a list of numbers, bools, dates or periods.</summary>
    public abstract ValuesReader<T> Values<T>(ModelMember member);

    protected abstract object Value(ModelMember member, ScalarKind kind);

    /// <summary>The member that may make an amount foreign; null when the member is no amount or knows one currency only.</summary>
    protected static ModelMember? CurrencyOf(ModelMember member) =>
        member.Unit == Currencies.Money ? member.Owner.CurrencyMember : null;
}
