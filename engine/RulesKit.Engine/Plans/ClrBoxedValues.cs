using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Makes delegates that read a property as a boxed value of the language.</summary>
internal static class ClrBoxedValues
{
    public static Func<object, object?> Of(ClrMember member)
    {
        var type = member.SingleType;
        if (type.IsEnum)
        {
            return ClrGetters.OfEnumText(member);
        }

        if (!type.IsValueType)
        {
            return ClrGetters.Of<object?>(member.Property, member.Owner);
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => Box<bool>(member, value => value),
            TypeCode.Int32 when IsNumber(member) => Box<int>(member, value => (decimal)value),
            TypeCode.Int32 => Box<int>(member, value => (long)value),
            TypeCode.Int64 when IsNumber(member) => Box<long>(member, value => (decimal)value),
            TypeCode.Int64 => Box<long>(member, value => value),
            TypeCode.Decimal => Box<decimal>(member, value => value),
            _ when type == typeof(DateOnly) => Box<DateOnly>(member, value => Date.FromDayNumber(value.DayNumber)),
            _ when type == typeof(Date) => Box<Date>(member, value => value),
            _ when type == typeof(Period) => Box<Period>(member, value => value),

            // A struct of the caller's own.
            _ => member.Property.GetValue,
        };
    }

    /// <summary>Whether the model holds numbers where the property may hold integers.</summary>
    public static bool IsNumber(ClrMember member) =>
        (member.Model.Type.ElementType() ?? member.Model.Type) == ScalarType.Number;

    private static Func<object, object?> Box<TValue>(ClrMember member, Func<TValue, object> box)
        where TValue : struct
    {
        var get = ClrGetters.OfOptional<TValue>(member);
        return owner => get(owner) is { } value ? box(value) : null;
    }
}
