using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;
using ExactNumber = RulesKit.Language.Json.ExactNumber;

namespace RulesKit.Testing.Typed;

/// <summary>Reads JSON into the types that models are made from, by the same names and shapes.</summary>
internal static class TypedPlanReader
{
    /// <exception cref="FormatException">The JSON does not fit the type.</exception>
    public static object Read(JsonObject json, Type type)
    {
        var members = ClrProperties.Of(type).ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        var constructor =
            type.GetConstructors()
                .Where(c => c.GetParameters().All(p => members.ContainsKey(p.Name!)))
                .MaxBy(c => c.GetParameters().Length)
            ?? (
                type.IsValueType ? null : throw new FormatException($"{type} has no constructor that its members fill.")
            );
        var parameters = constructor?.GetParameters() ?? [];
        var made =
            constructor?.Invoke([.. parameters.Select(p => Value(json[members[p.Name!].JsonName], p.ParameterType))])
            ?? Activator.CreateInstance(type)!;
        var done = parameters.Select(p => p.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var member in members.Values.Where(m => !done.Contains(m.Name) && json.ContainsKey(m.JsonName)))
        {
            type.GetProperty(member.Name)!.SetValue(made, Value(json[member.JsonName], member.Type));
        }

        return made;
    }

    private static object? Value(JsonNode? json, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return json switch
        {
            null => null,
            JsonArray array when ClrTypeShape.ItemOf(type) is { } item => List(array, type, item),
            JsonObject o => Read(o, type),
            JsonValue value => Scalar(value, type),
            _ => throw new FormatException($"{json.GetPath()} does not fit {type}."),
        };
    }

    private static object List(JsonArray json, Type type, Type item)
    {
        var array = Array.CreateInstance(item, json.Count);
        for (var i = 0; i < json.Count; i++)
        {
            array.SetValue(Value(json[i], item), i);
        }

        if (type.IsArray || type.IsInterface)
        {
            return array;
        }

        var name = type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? nameof(Immutable) : nameof(Mutable);
        return typeof(TypedPlanReader)
            .GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item)
            .Invoke(null, [array])!;
    }

    private static ImmutableArray<T> Immutable<T>(T[] items) => [.. items];

    private static List<T> Mutable<T>(T[] items) => [.. items];

    private static object Scalar(JsonValue json, Type type)
    {
        var text =
            json.GetValueKind() == System.Text.Json.JsonValueKind.String
                ? json.GetValue<string>()
                : json.ToJsonString();
        if (type.IsEnum)
        {
            var index = ClrEnumTexts.Of(type).ToList().IndexOf(text);
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(f => f.MetadataToken)
                .ElementAt(index)
                .GetValue(null)!;
        }

        return type switch
        {
            _ when type == typeof(string) => text,
            _ when type == typeof(bool) => text == "true",
            _ when type == typeof(int) => checked((int)Whole(text)),
            _ when type == typeof(long) => Whole(text),
            _ when type == typeof(decimal) && ExactNumber.TryDecimal(text, out var exact) => exact,
            _ when type == typeof(DateOnly) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when type == typeof(Date) && Date.TryParse(text, out var date) => date,
            _ when type == typeof(Period) && Period.TryParse(text, out var period) => period,
            _ => throw new FormatException($"{text} does not fit {type}."),
        };
    }

    private static long Whole(string text) =>
        ExactNumber.TryInteger(text, out var whole) ? whole : throw new FormatException($"{text} is no whole number.");
}
