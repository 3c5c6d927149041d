using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Authoring.Lambdas;

/// <summary>Questions about the types of nodes.</summary>
internal static class ClrKinds
{
    /// <summary>The type without "or null".</summary>
    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool IsInteger(Type type) => Bare(type) is var bare && (bare == typeof(int) || bare == typeof(long));

    public static bool IsDecimal(Type type) => Bare(type) == typeof(decimal);

    public static bool IsNumber(Type type) => IsInteger(type) || IsDecimal(type);

    public static bool IsTime(Type type) =>
        Bare(type) is var bare && (bare == typeof(DateOnly) || bare == typeof(Date) || bare == typeof(Period));

    /// <summary>Whether C# and rules mean the same by "equal".</summary>
    public static bool HasEquality(Type type) =>
        IsNumber(type)
        || IsTime(type)
        || Bare(type) is var bare && (bare == typeof(string) || bare == typeof(bool) || bare.IsEnum);

    /// <summary>The type of the items of anything that can be walked; null for texts and single values.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        return ClrTypeShape.ItemOf(type)
            ?? type.GetInterfaces()
                .Append(type)
                .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];
    }
}
