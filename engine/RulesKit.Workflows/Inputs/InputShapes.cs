using System.Collections;
using System.Globalization;
using System.Text.Json;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Inputs;

/// <summary>Finds the shape of loose inputs, such as JSON, and brings their values into it.</summary>
internal static class InputShapes
{
    /// <summary>What is known of a value, and the value as rules see it.</summary>
    /// <exception cref="InputException">The items of a list are of kinds that don't go together.</exception>
    public static (NetType Type, object? Value) Read(string name, object? value)
    {
        var type = TypeOf(value, isItem: false);
        return (type, Convert(name, value, type));
    }

    private static NetType TypeOf(object? value, bool isItem, bool isOfRows = false) =>
        value switch
        {
            null => isItem ? NetType.Object : NetType.Null,
            SomeNull some => TypeOf(some.Value, isItem, isOfRows),
            JsonElement element => StjValues.TypeOf(element),
            IDictionary<string, object?> members => new NetType(typeof(JsonRecord), ShapeOf(members, isOfRows)),
            IList list when IsLoose(list) => isItem ? NetType.SequenceOf(NetType.Object) : ListType(list),
            _ => NetType.Of(value.GetType()),
        };

    private static JsonShape ShapeOf(IDictionary<string, object?> members, bool isOfRows) =>
        new([.. members.Keys], [.. members.Values.Select(v => TypeOf(v, isItem: false, isOfRows))])
        {
            IsOfRows = isOfRows,
            NullsInRows = members.Values.Any(v => v is SomeNull) ? [.. members.Values.Select(v => v is SomeNull)] : [],
        };

    /// <summary>The first item says what a list holds; of objects all are looked at.</summary>
    private static NetType ListType(IList list)
    {
        if (list.Count == 0)
        {
            return NetType.SequenceOf(NetType.Object);
        }

        return list[0] is IDictionary<string, object?>
            ? NetType.SequenceOf(
                new NetType(
                    typeof(JsonRecord),
                    ShapeOf(Merge(list.OfType<IDictionary<string, object?>>()), isOfRows: true)
                )
            )
            : NetType.SequenceOf(TypeOf(list[0], isItem: true));
    }

    private static Dictionary<string, object?> Merge(IEnumerable<IDictionary<string, object?>> objects)
    {
        var merged = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var json in objects)
        {
            foreach (var (name, value) in json)
            {
                merged[name] = merged.TryGetValue(name, out var known) ? Merge(known, value) : value;
            }
        }

        return merged;
    }

    private static object? Merge(object? known, object? other) =>
        (known, other) switch
        {
            (SomeNull some, _) => OfSomeNull(Merge(some.Value, other)),
            (IDictionary<string, object?> a, IDictionary<string, object?> b) => Merge([a, b]),
            (IList a, IList b) => a.Cast<object?>().Concat(b.Cast<object?>()).ToList(),
            (null, null) => null,
            (null, _) or (_, null) => OfSomeNull(known ?? other),
            _ => known,
        };

    private static object? OfSomeNull(object? value) => value is null or SomeNull ? value : new SomeNull(value);

    private static object? Convert(string name, object? value, NetType type)
    {
        switch (value)
        {
            case null:
                return null;
            case JsonElement element:
                return StjValues.ValueOf(element);
            case IDictionary<string, object?> members when type.Shape is { } shape:
                return ToRecord(name, members, shape);
            case IList list when IsLoose(list):
                return ToList(name, list, type.Element ?? NetType.Object);
            default:
                return IsFitting(type, value) ? value : Widen(name, value, type);
        }
    }

    private static JsonRecord ToRecord(string name, IDictionary<string, object?> members, JsonShape shape)
    {
        var values = new object?[shape.Names.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var member = shape.Names[i];
            var isThere = members.TryGetValue(member, out var value);
            var isWithout = value is null && shape.IsOfRows && !shape.TypeOf(i).CanBeNull;
            values[i] =
                !isWithout ? Convert($"{name}.{member}", value, shape.TypeOf(i))
                : isThere ? null
                : JsonRecord.Absent;
        }

        return new JsonRecord(shape, values);
    }

    private static object?[] ToList(string name, IList list, NetType element)
    {
        var items = new object?[list.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var place = FormattableString.Invariant($"{name}[{i}]");
            var isLoose = list[i] is IDictionary<string, object?> or IList;
            items[i] =
                list[i] is null && !element.CanBeNull ? throw NullItem(place, element)
                : element == NetType.Object ? list[i]
                : isLoose || list[i] is null ? Convert(place, list[i], element)
                : ToItem(place, list[i]!, element);
        }

        return items;
    }

    /// <summary>Scalars of a list become what the first one is.</summary>
    private static object ToItem(string name, object value, NetType element)
    {
        if (
            IsFitting(element, value)
            || value is not IConvertible
            || !typeof(IConvertible).IsAssignableFrom(element.Clr)
        )
        {
            return IsFitting(element, value) ? value : throw Unlike(name, value, element, null);
        }

        try
        {
            return System.Convert.ChangeType(value, element.Clr, CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or OverflowException)
        {
            throw Unlike(name, value, element, e);
        }
    }

    /// <summary>A member of an object in a list takes only what its type is widened from.</summary>
    private static object Widen(string name, object value, NetType type) =>
        Operations.Numbers.Find(type.Clr) is { } numbers && TypeRelations.Widens(value.GetType(), type.Clr)
            ? numbers.Convert(value)
            : throw Unlike(name, value, type, null);

    private static bool IsFitting(NetType type, object value) => type.Clr.IsInstanceOfType(value);

    private static InputException Unlike(string name, object value, NetType type, Exception? cause) =>
        new(
            $"The input's {name} is {NetType.Of(value.GetType()).Describe()}, and the items before it are {type.Describe()}. The items of a list must be of one kind.",
            cause
        );

    private static InputException NullItem(string name, NetType type) =>
        new($"The input's {name} is null among values of the type {type.Describe()}, which has no null.", null);

    /// <summary>Whether a list says nothing of what it holds.</summary>
    private static bool IsLoose(IList list) => list is List<object?> or object?[] or ArrayList;
}
