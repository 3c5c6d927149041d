using RulesKit.Engine.Closures.Compiling;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Makes readers of members for one layout of plans.</summary>
internal abstract class MemberReaders
{
    /// <summary>Readers have no state, so that one is enough for all uses of a member.</summary>
    private readonly Dictionary<(EntityType Owner, int Member), object> known = [];

    public static MemberReaders For(PlanLayout layout, FrameLayout frames) =>
        layout is ClrLayout clr ? new ClrReaders(clr, frames) : new RecordReaders();

    /// <summary>A reader of single values; <typeparamref name="T"/> is the type that holds the member's values.</summary>
    public MemberReader<T> Value<T>(ModelMember member) =>
        (MemberReader<T>)Find(member, ((ScalarType)member.Type).Kind);

    /// <summary>A reader of the key text of a reference.</summary>
    public MemberReader<string> Key(ModelMember member) => (MemberReader<string>)Find(member, ScalarKind.Text);

    /// <summary>A reader of an object inside an object.</summary>
    public abstract MemberReader<object> Object(ModelMember member);

    /// <summary>A reader of a list of objects or texts.</summary>
    /// <param name="member">The member.</param>
    /// <param name="site">The code that the reader is for.</param>
    /// <param name="isOfPlan">Whether it is the plan's own list, and so the same one throughout a check.</param>
    public abstract ItemsReader Items(ModelMember member, RuleSite site, bool isOfPlan);

    /// <summary>A reader of a list of numbers, bools, dates or periods.</summary>
    public abstract ValuesReader<T> Values<T>(ModelMember member);

    /// <summary>Makes a reader of values of a kind.</summary>
    protected abstract object MakeValue(ModelMember member, ScalarKind kind);

    /// <summary>The member that may make an amount foreign; null when the member is no amount or knows one currency only.</summary>
    protected static ModelMember? CurrencyOf(ModelMember member) =>
        member.Unit == Currencies.Money ? member.Owner.CurrencyMember : null;

    private object Find(ModelMember member, ScalarKind kind)
    {
        var key = (member.Owner, member.Index);
        if (!known.TryGetValue(key, out var reader))
        {
            known[key] = reader = MakeValue(member, kind);
        }

        return reader;
    }
}
