namespace RulesKit.Engine.Plans;

/// <summary>Reads enums as texts.</summary>
internal sealed class ClrEnumGetter<TEnum> : IClrEnumGetter
    where TEnum : struct, Enum
{
    public Func<object, string?> Text(ClrMember member)
    {
        if (!member.IsNullableValue)
        {
            var get = ClrGetters.Of<TEnum>(member.Property, member.Owner);
            return owner => ClrEnumTable<TEnum>.TextOf(get(owner));
        }

        var getOptional = ClrGetters.Of<TEnum?>(member.Property, member.Owner);
        return owner => getOptional(owner) is { } value ? ClrEnumTable<TEnum>.TextOf(value) : null;
    }

    public Func<object, IReadOnlyList<object>?> Texts(ClrMember member)
    {
        var get = ClrLists.Of<TEnum>(member);
        return owner => get(owner)?.Select(ClrEnumTable<TEnum>.TextOf).ToArray<object>();
    }
}
