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
        : type.FullName is { } name ? ScalarNamed(name)
        : null;

    /// <summary>The language's type of single values of a CLR type that is no enum; null when it is none.</summary>
    /// <param name="fullName">The type's name in metadata.</param>
    public static ScalarType? ScalarNamed(string fullName) =>
        Scalars.TryGetValue(fullName, out var scalar) ? scalar : null;

    /// <summary>Whether a generic type is a list that models know.</summary>
    /// <param name="fullName">The definition's name in metadata.</param>
    public static bool IsListNamed(string fullName) => Lists.Contains(fullName);

    /// <summary>Whether a namespace is the framework's, whose types are no objects of a model.</summary>
    public static bool IsOfSystem(string? home) =>
        home is not null && (home == "System" || home.StartsWith("System.", StringComparison.Ordinal));

    /// <summary>What the items of a list are; null when the type is no list that models know.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type.IsArray)
        {
            return type.GetArrayRank() == 1 ? type.GetElementType() : null;
        }

        return type.IsGenericType && IsListNamed(type.GetGenericTypeDefinition().FullName!)
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
        && !IsOfSystem(type.Namespace)
        && !typeof(Delegate).IsAssignableFrom(type)
        && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type);

    /// <summary>What to write in place of a type that models do not know.</summary>
    public static string AdviceFor(Type type) =>
        ClrSayings.AdviceFor(
            type.FullName,
            type.IsPrimitive && type != typeof(char),
            typeof(System.Collections.IEnumerable).IsAssignableFrom(type),
            type.IsInterface || type.IsAbstract
        );
}
