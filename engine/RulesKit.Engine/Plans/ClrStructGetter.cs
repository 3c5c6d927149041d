using System.Reflection;
using System.Runtime.CompilerServices;

namespace RulesKit.Engine.Plans;

/// <summary>Reads a property of a boxed struct; getters of structs take their owner by reference.</summary>
internal sealed class ClrStructGetter<TOwner, TProperty>(PropertyInfo property) : IClrStructGetter
    where TOwner : struct
{
    private readonly ByReference getter = property.GetMethod!.CreateDelegate<ByReference>();

    private delegate TProperty ByReference(ref TOwner owner);

    public Func<object, TValue> Get<TValue>()
    {
        Func<object, TProperty> read = owner => getter(ref Unsafe.Unbox<TOwner>(owner));

        // The caller holds TValue to be the property's type or a base of it; see ClrGetters.
        return Unsafe.As<Func<object, TValue>>(read);
    }
}
