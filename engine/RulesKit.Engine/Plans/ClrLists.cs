using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RulesKit.Engine.Plans;

/// <summary>Makes delegates that read a list property of any shape as one shape.</summary>
internal static class ClrLists
{
    /// <summary>A getter of the list; <typeparamref name="TItem"/> is the type of its items, or a base of it.</summary>
    public static Func<object, IReadOnlyList<TItem>?> Of<TItem>(ClrMember member)
    {
        if (!IsImmutableArray(member))
        {
            return ClrGetters.Of<IReadOnlyList<TItem>?>(member.Property, member.Owner);
        }

        var get = ArrayOf(member);
        return owner => (IReadOnlyList<TItem>?)get(owner);
    }

    /// <summary>Whether the list is a struct around an array.</summary>
    public static bool IsImmutableArray(ClrMember member) =>
        (Nullable.GetUnderlyingType(member.Property.PropertyType) ?? member.Property.PropertyType).IsValueType;

    /// <summary>A getter of the array inside an <see cref="ImmutableArray{T}"/>; a default one counts as absent.</summary>
    public static Func<object, Array?> ArrayOf(ClrMember member)
    {
        var name = member.IsNullableValue ? nameof(ReadOptional) : nameof(Read);
        return typeof(ClrLists)
            .GetMethod(name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(member.ItemType!)
            .CreateDelegate<Func<ClrMember, Func<object, Array?>>>()(member);
    }

    private static Func<object, Array?> Read<TItem>(ClrMember member)
    {
        var get = ClrGetters.Of<ImmutableArray<TItem>>(member.Property, member.Owner);
        return owner => ImmutableCollectionsMarshal.AsArray(get(owner));
    }

    private static Func<object, Array?> ReadOptional<TItem>(ClrMember member)
    {
        var get = ClrGetters.Of<ImmutableArray<TItem>?>(member.Property, member.Owner);
        return owner => get(owner) is { } items ? ImmutableCollectionsMarshal.AsArray(items) : null;
    }
}
