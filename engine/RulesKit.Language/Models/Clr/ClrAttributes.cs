using System.Reflection;

namespace RulesKit.Language.Models.Clr;

/// <summary>Finds the attributes of a model on CLR types and properties.</summary>
internal static class ClrAttributes
{
    public static T? Find<T>(MemberInfo member)
        where T : Attribute => member.GetCustomAttribute<T>(inherit: true);

    /// <summary>Whether a property carries an attribute of a model.</summary>
    public static bool HasAny(PropertyInfo property) =>
        Attribute
            .GetCustomAttributes(property, inherit: true)
            .Any(a => a.GetType().Namespace == typeof(UnitAttribute).Namespace);
}
