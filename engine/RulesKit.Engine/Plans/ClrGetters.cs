using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesKit.Engine.Plans;

/// <summary>Makes delegates that read a property: no reflection when they run, and no boxing.</summary>
internal static class ClrGetters
{
    /// <summary>A getter that takes any object and trusts it to be of the property's owner.</summary>
    /// <remarks>The caller holds <typeparamref name="TValue"/> to be the property's type, or a base of it.</remarks>
    public static Func<object, TValue> Of<TValue>(PropertyInfo property, Type owner)
    {
        if (owner.IsValueType)
        {
            var type = typeof(ClrStructGetter<,>).MakeGenericType(owner, property.PropertyType);
            return ((IClrStructGetter)Activator.CreateInstance(type, property)!).Get<TValue>();
        }

        var exact = typeof(Func<,>).MakeGenericType(owner, property.PropertyType);
        var getter = property.GetMethod!.CreateDelegate(exact);

        // A delegate does not look at the type of what it passes on, so Func<Launch, string> runs as Func<object, string>
        // as long as it is given launches only. The layout guarantees that: it has checked the type of every property
        // on the way from the plan to the owner. The cast that is saved here would be paid at every single read.
        return Unsafe.As<Func<object, TValue>>(getter);
    }

    /// <summary>A getter for a value that may be absent, whether or not the property's type says so.</summary>
    public static Func<object, TValue?> OfOptional<TValue>(ClrMember member)
        where TValue : struct
    {
        if (member.IsNullableValue)
        {
            return Of<TValue?>(member.Property, member.Owner);
        }

        var getter = Of<TValue>(member.Property, member.Owner);
        return owner => getter(owner);
    }

    /// <summary>A getter for an enum's text.</summary>
    public static Func<object, string?> OfEnumText(ClrMember member)
    {
        var type = typeof(ClrEnumGetter<>).MakeGenericType(member.SingleType);
        return ((IClrEnumGetter)Activator.CreateInstance(type)!).Text(member);
    }
}
