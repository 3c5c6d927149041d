using System.ComponentModel;
using System.Reflection;

namespace RulesKit.Language.Models.Clr;

/// <summary>A property with the constructor parameter that fills it, where there is one.</summary>
/// <remarks>Attributes in front of a positional record's members are the parameter's, not the property's.</remarks>
internal sealed class ClrProperty(PropertyInfo property, ParameterInfo? parameter)
{
    public string Name => property.Name;

    public string JsonName => Find<JsonNameAttribute>()?.Name ?? MemberName.ToJson(Name);

    public Type Type => property.PropertyType;

    public string? Description => Find<DescriptionAttribute>()?.Description;

    public ClrNullability Nullability => ClrNullability.Of(property);

    /// <summary>Whether JSON can fill the property: by a public accessor or by a constructor.</summary>
    public bool CanBeFilled => parameter is not null || property.SetMethod is { IsPublic: true };

    /// <summary>Whether the property stores a value that no one outside can set, or claims to be a member.</summary>
    public bool LooksLikeMember => ClrAttributes.HasAny(property) || HasBackingField;

    private bool HasBackingField =>
        property.DeclaringType?.GetField(
            $"<{property.Name}>k__BackingField",
            BindingFlags.Instance | BindingFlags.NonPublic
        )
            is not null;

    public T? Find<T>()
        where T : Attribute => ClrAttributes.Find<T>(property) ?? parameter?.GetCustomAttribute<T>();
}
