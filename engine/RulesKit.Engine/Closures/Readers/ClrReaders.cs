using RulesKit.Engine.Closures.Compiling;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Makes readers for plans of a caller's own objects.</summary>
internal sealed class ClrReaders(ClrLayout layout, FrameLayout frames) : MemberReaders
{
    private readonly Dictionary<int, Slot<ListCopy>> copiesOfPlan = [];

    public override MemberReader<object> Object(ModelMember member)
    {
        var clr = layout.MemberOf(member);
        var get = clr.SingleType.IsValueType ? clr.Read : ClrGetters.Of<object?>(clr.Property, clr.Owner);
        return new ObjectReader<ClrObject>(new ClrObject(get));
    }

    public override ItemsReader Items(ModelMember member, RuleSite site, bool isOfPlan)
    {
        var clr = layout.MemberOf(member);
        if (ClrLists.IsImmutableArray(clr) && !clr.ItemType!.IsValueType)
        {
            return new ClrArray(ClrLists.ArrayOf(clr));
        }

        var copy = isOfPlan ? CopyOfPlan(member) : site.Take<ListCopy>();
        return clr.ItemType!.IsValueType
            ? new ClrBoxedList(clr, copy)
            : (ItemsReader)Activator.CreateInstance(typeof(ClrList<>).MakeGenericType(clr.ItemType), clr, copy)!;
    }

    public override ValuesReader<T> Values<T>(ModelMember member)
    {
        var clr = layout.MemberOf(member);
        return clr.ItemType == typeof(int) ? (ValuesReader<T>)ClrConverted.Integers(clr, typeof(T))
            : clr.ItemType == typeof(long) && typeof(T) == typeof(decimal)
                ? (ValuesReader<T>)(object)new ClrValues<long, decimal>(ClrLists.Of<long>(clr), value => value)
            : clr.ItemType == typeof(DateOnly)
                ? (ValuesReader<T>)
                    (object)new ClrValues<DateOnly, Date>(ClrLists.Of<DateOnly>(clr), ClrConverted.ToDate)
            : new ClrValues<T, T>(ClrLists.Of<T>(clr), value => value);
    }

    protected override object MakeValue(ModelMember member, ScalarKind kind)
    {
        var clr = layout.MemberOf(member);
        return kind switch
        {
            ScalarKind.Text => new TextReader<ClrText>(TextOf(clr)),
            ScalarKind.Boolean => Plain<bool>(clr),
            ScalarKind.Integer => clr.SingleType == typeof(long)
                ? Amount<long>(clr)
                : Optional(clr, ClrConverted.IntegerOf(clr)),
            ScalarKind.Number => clr.SingleType == typeof(decimal)
                ? Amount<decimal>(clr)
                : Optional(clr, ClrConverted.NumberOf(clr)),
            ScalarKind.Date => DateOf(clr),
            _ => Plain<Period>(clr),
        };
    }

    /// <summary>All code that reads a list of the plan itself shares one copy of it.</summary>
    private Slot<ListCopy> CopyOfPlan(ModelMember member)
    {
        if (!copiesOfPlan.TryGetValue(member.Index, out var copy))
        {
            copiesOfPlan[member.Index] = copy = frames.Keep(static () => new ListCopy());
        }

        return copy;
    }

    private static ClrText TextOf(ClrMember member) =>
        new(
            member.SingleType.IsEnum
                ? ClrGetters.OfEnumText(member)
                : ClrGetters.Of<string?>(member.Property, member.Owner)
        );

    private MemberReader<Date> DateOf(ClrMember member) =>
        member.SingleType == typeof(Date) ? Plain<Date>(member)
        : member.IsNullableValue
            ? new ValueReader<ClrOptionalDay, Date>(new(ClrGetters.Of<DateOnly?>(member.Property, member.Owner)))
        : new ValueReader<ClrDay, Date>(new(ClrGetters.Of<DateOnly>(member.Property, member.Owner)));

    private MemberReader<T> Plain<T>(ClrMember member)
        where T : struct =>
        member.IsNullableValue
            ? Optional(member, ClrGetters.Of<T?>(member.Property, member.Owner))
            : new ValueReader<ClrValue<T>, T>(new(ClrGetters.Of<T>(member.Property, member.Owner)));

    private MemberReader<T> Amount<T>(ClrMember member)
        where T : struct =>
        member.IsNullableValue || CurrencyOf(member.Model) is null
            ? Plain<T>(member)
            : Guarded<ClrValue<T>, T>(member, new(ClrGetters.Of<T>(member.Property, member.Owner)));

    private MemberReader<T> Optional<T>(ClrMember member, Func<object, T?> get)
        where T : struct => Guarded<ClrOptionalValue<T>, T>(member, new(get));

    private MemberReader<T> Guarded<TRead, T>(ClrMember member, TRead read)
        where TRead : struct, IRead<T>
        where T : struct
    {
        if (CurrencyOf(member.Model) is not { } currency)
        {
            return new ValueReader<TRead, T>(read);
        }

        var money = new Money<TRead, ClrText, T>(read, TextOf(layout.MemberOf(currency)));
        return new ValueReader<Money<TRead, ClrText, T>, T>(money);
    }
}
