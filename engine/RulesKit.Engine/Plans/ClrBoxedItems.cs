using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Makes delegates that read a list property as a list of boxed values of the language.</summary>
internal static class ClrBoxedItems
{
    public static Func<object, IReadOnlyList<object>?> Of(ClrMember member)
    {
        var type = member.ItemType!;
        if (type.IsEnum)
        {
            var texts = typeof(ClrEnumGetter<>).MakeGenericType(type);
            return ((IClrEnumGetter)Activator.CreateInstance(texts)!).Texts(member);
        }

        if (!type.IsValueType)
        {
            return ClrLists.Of<object>(member);
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => Box<bool>(member, value => value),
            TypeCode.Int32 when ClrBoxedValues.IsNumber(member) => Box<int>(member, value => (decimal)value),
            TypeCode.Int32 => Box<int>(member, value => (long)value),
            TypeCode.Int64 when ClrBoxedValues.IsNumber(member) => Box<long>(member, value => (decimal)value),
            TypeCode.Int64 => Box<long>(member, value => value),
            TypeCode.Decimal => Box<decimal>(member, value => value),
            _ when type == typeof(DateOnly) => Box<DateOnly>(member, value => Date.FromDayNumber(value.DayNumber)),
            _ when type == typeof(Date) => Box<Date>(member, value => value),
            _ when type == typeof(Period) => Box<Period>(member, value => value),
            _ => BoxStructs(member),
        };
    }

    private static Func<object, IReadOnlyList<object>?> Box<TItem>(ClrMember member, Func<TItem, object> box)
    {
        var get = ClrLists.Of<TItem>(member);
        return owner => get(owner)?.Select(box).ToArray();
    }

    /// <summary>Structs of the caller's own are boxed one by one, whenever the list is read.</summary>
    private static Func<object, IReadOnlyList<object>?> BoxStructs(ClrMember member)
    {
        var get = ClrLists.IsImmutableArray(member)
            ? ClrLists.ArrayOf(member)
            : ClrGetters.Of<object?>(member.Property, member.Owner);
        return owner => ((System.Collections.IEnumerable?)get(owner))?.Cast<object>().ToArray();
    }
}
