using System.Reflection;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>A member of the model and the property that holds it. Immutable and thread-safe.</summary>
internal sealed class ClrMember
{
    private readonly Func<object, object?> read;

    public ClrMember(ModelMember model, PropertyInfo property, Type owner, Type? itemType)
    {
        Model = model;
        Property = property;
        Owner = owner;
        ItemType = itemType;
        read = itemType is null ? ClrBoxedValues.Of(this) : ClrBoxedItems.Of(this);
    }

    public ModelMember Model { get; }

    public PropertyInfo Property { get; }

    /// <summary>The type whose objects are read; the property may be declared by a base of it.</summary>
    public Type Owner { get; }

    /// <summary>What the items are; null when the member is no sequence.</summary>
    public Type? ItemType { get; }

    /// <summary>The type of a single value, without the null that says "absent".</summary>
    public Type SingleType => ItemType ?? Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    public bool IsNullableValue => Nullable.GetUnderlyingType(Property.PropertyType) is not null;

    /// <summary>The value, or the items, as values of the language; null when absent.</summary>
    public object? Read(object owner) => read(owner);
}
