using System.Reflection;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Engine.Plans;

/// <summary>The readable public properties of a type by their names in JSON, computed ones among them.</summary>
internal sealed class ClrPropertyTable
{
    private readonly Dictionary<string, PropertyInfo> properties = new(StringComparer.Ordinal);

    public ClrPropertyTable(Type type)
    {
        // From the type down to its bases, so that a property comes before the one that it hides.
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            const BindingFlags declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;
            foreach (var property in level.GetProperties(declared).Where(IsReadable))
            {
                properties.TryAdd(NameOf(property, type), property);
            }
        }
    }

    public PropertyInfo? Find(string jsonName) => properties.GetValueOrDefault(jsonName);

    private static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0;

    private static string NameOf(PropertyInfo property, Type type) =>
        (property.GetCustomAttribute<JsonNameAttribute>(inherit: true) ?? OfParameter(property, type))?.Name
        ?? MemberName.ToJson(property.Name);

    /// <summary>Attributes in front of a positional record's members are those of the constructor's parameter.</summary>
    private static JsonNameAttribute? OfParameter(PropertyInfo property, Type type) =>
        type.GetConstructors()
            .SelectMany(c => c.GetParameters())
            .FirstOrDefault(p =>
                p.ParameterType == property.PropertyType
                && string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)
            )
            ?.GetCustomAttribute<JsonNameAttribute>();
}
