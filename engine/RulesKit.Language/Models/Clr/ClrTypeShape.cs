using RulesKit.Language.Types;

namespace RulesKit.Language.Models.Clr;

/// <summary>What a CLR type is in a model.</summary>
internal static class ClrTypeShape
{
    private static readonly Dictionary<string, ScalarType> Scalars = new(StringComparer.Ordinal)
    {
        ["System.String"] = ScalarType.Text,
        ["System.Boolean"] = ScalarType.Boolean,
        ["System.Int32"] = ScalarType.Integer,
        ["System.Int64"] = ScalarType.Integer,
        ["System.Decimal"] = ScalarType.Number,
        ["System.DateOnly"] = ScalarType.Date,
        [typeof(Date).FullName!] = ScalarType.Date,
        [typeof(Period).FullName!] = ScalarType.Period,
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "System.Collections.Generic.IReadOnlyList`1",
        "System.Collections.Generic.List`1",
        "System.Collections.Immutable.ImmutableArray`1",
    };

    /// <summary>The language's type of a single value; null when it is none.</summary>
    public static ScalarType? ScalarOf(Type type) =>
        type.IsEnum ? ScalarType.Text
        : type.FullName is { } name && Scalars.TryGetValue(name, out var scalar) ? scalar
        : null;

    /// <summary>What the items of a list are; null when the type is no list that models know.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type.IsArray)
        {
            return type.GetArrayRank() == 1 ? type.GetElementType() : null;
        }

        return type.IsGenericType && Lists.Contains(type.GetGenericTypeDefinition().FullName!)
            ? type.GetGenericArguments()[0]
            : null;
    }

    /// <summary>Whether a type is an object of a model: someone's own class, record or struct.</summary>
    public static bool IsEntity(Type type) =>
        (type.IsClass || type.IsValueType)
        && !type.IsAbstract
        && !type.IsArray
        && !type.IsEnum
        && !type.IsPointer
        && !type.IsGenericParameter
        && !type.ContainsGenericParameters
        && ScalarOf(type) is null
        && !IsOfSystem(type)
        && !typeof(Delegate).IsAssignableFrom(type)
        && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type);

    /// <summary>What to write in place of a type that models do not know.</summary>
    public static string AdviceFor(Type type) =>
        type.FullName switch
        {
            "System.Double" or "System.Single" or "System.Half" => "Binary floating point can't hold 0.1; use decimal.",
            "System.DateTime" or "System.DateTimeOffset" => "Plans speak of days; use DateOnly.",
            _ when type.IsPrimitive && type != typeof(char) => "Use int or long.",
            _ when typeof(System.Collections.IEnumerable).IsAssignableFrom(type) =>
                "Lists are IReadOnlyList<T>, List<T>, ImmutableArray<T> or T[].",
            _ when type.IsInterface || type.IsAbstract => "Use a class, record or struct that is not abstract.",
            _ => "Use string, bool, int, long, decimal, DateOnly, Period, an enum, a record of these, or a list.",
        };

    private static bool IsOfSystem(Type type) =>
        type.Namespace is { } home && (home == "System" || home.StartsWith("System.", StringComparison.Ordinal));
}
