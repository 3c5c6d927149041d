using System.Reflection;

namespace RulesKit.Language.Models.Clr;

/// <summary>The properties of a type that are members of a model.</summary>
internal static class ClrProperties
{
    private const BindingFlags PublicInstance = BindingFlags.Instance | BindingFlags.Public;

    /// <summary>
    /// Readable public properties that JSON can fill or that look as if it should, those of base types first, each
    /// type's in the order of its source. A computed property is left out: it says nothing that a plan could.
    /// </summary>
    public static IEnumerable<ClrProperty> Of(Type type) =>
        type.GetProperties(PublicInstance)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0)
            .GroupBy(p => p.Name)
            .Select(hidden => hidden.OrderByDescending(DepthOf).First())
            .OrderBy(DepthOf)
            .ThenBy(p => p.MetadataToken)
            .Select(p => new ClrProperty(p, ParameterOf(p, type)))
            .Where(p => p.CanBeFilled || p.LooksLikeMember);

    /// <summary>Public fields: serializers differ about them, so models have none.</summary>
    public static IEnumerable<FieldInfo> FieldsOf(Type type) => type.GetFields(PublicInstance);

    private static ParameterInfo? ParameterOf(PropertyInfo property, Type type) =>
        type.GetConstructors()
            .SelectMany(c => c.GetParameters())
            .FirstOrDefault(p =>
                p.ParameterType == property.PropertyType
                && string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)
            );

    private static int DepthOf(PropertyInfo property)
    {
        var depth = 0;
        for (var type = property.DeclaringType; type is not null; type = type.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
