using System.Text.Json;

namespace RulesKit.Api.Hosting;

/// <summary>The words of an enumeration, as bodies and queries have them.</summary>
internal static class EnumWords
{
    public static JsonNamingPolicy Naming => JsonNamingPolicy.CamelCase;

    public static string[] Of(Type type) => Enum.GetNames(type).Select(Naming.ConvertName).ToArray();

    /// <summary>The enumeration that a parameter of a query takes a word of; null for other parameters.</summary>
    public static Type? OfQuery(Type parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter) ?? parameter;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(QueryWord<>)
            ? type.GetGenericArguments()[0]
            : null;
    }

    /// <summary>"a, b or c".</summary>
    public static string Listed(Type type)
    {
        var words = Of(type);
        return $"{string.Join(", ", words[..^1])} or {words[^1]}";
    }
}
