using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>Inputs near a sample: one value changed to a neighbour, to a value that rules name, or taken away.</summary>
internal static class NearbySamples
{
    /// <summary>Enough to reach the edges of rules, and few enough not to be waited for.</summary>
    private const int Most = 400;

    private const string DateForm = "yyyy-MM-dd'T'HH:mm:ss";
    private const string Midnight = "T00:00:00";

    /// <param name="sample">The sample.</param>
    /// <param name="texts">Texts that rules name.</param>
    /// <param name="numbers">Numbers that rules name.</param>
    public static IEnumerable<Sample> Of(Sample sample, IReadOnlyList<string> texts, IReadOnlyList<decimal> numbers)
    {
        var paths = new List<IReadOnlyList<object>>();
        Walk(sample.Inputs, [], paths);
        return paths
            // A list that becomes empty has items of no type in the workflow, which a remark says of every such rule.
            .Where(path => path[^1] is string || Find(sample.Inputs, path.SkipLast(1)) is JsonArray { Count: > 1 })
            .SelectMany(path => Changes(Find(sample.Inputs, path), texts, numbers).Select(change => (path, change)))
            .Take(Most)
            .Select(c => Change(sample, c.path, c.change));
    }

    private static void Walk(JsonNode? node, IReadOnlyList<object> path, List<IReadOnlyList<object>> paths)
    {
        if (path.Count > 0)
        {
            paths.Add(path);
        }

        if (node is JsonObject json)
        {
            foreach (var (name, value) in json)
            {
                Walk(value, [.. path, name], paths);
            }
        }
        else if (node is JsonArray array)
        {
            // Rows are alike; the first and the last ones stand for all.
            foreach (var i in new[] { 0, array.Count - 1 }.Where(i => i >= 0 && i < array.Count).Distinct())
            {
                Walk(array[i], [.. path, i], paths);
            }
        }
    }

    /// <summary>Other values for a place; null takes it away.</summary>
    private static IEnumerable<JsonNode?> Changes(
        JsonNode? value,
        IReadOnlyList<string> texts,
        IReadOnlyList<decimal> numbers
    )
    {
        yield return null;
        foreach (var other in value is JsonValue scalar ? Neighbours(scalar, texts, numbers) : [])
        {
            yield return other;
        }
    }

    private static IEnumerable<JsonNode?> Neighbours(
        JsonValue value,
        IReadOnlyList<string> texts,
        IReadOnlyList<decimal> numbers
    ) =>
        value.GetValueKind() switch
        {
            JsonValueKind.True => [JsonValue.Create(false)],
            JsonValueKind.False => [JsonValue.Create(true)],
            JsonValueKind.String when IsDate(value.GetValue<string>()) => Dates(value.GetValue<string>(), texts),
            JsonValueKind.String => texts
                .Append("")
                .Append(value.GetValue<string>() + "x")
                .Select(t => JsonValue.Create(t)),
            JsonValueKind.Number => Numbers(value.ToJsonString(), numbers),
            _ => [],
        };

    private static bool IsDate(string text) =>
        DateTime.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The days that rules name, and the days before and after these and the sample's own.</summary>
    private static IEnumerable<JsonNode?> Dates(string written, IEnumerable<string> texts) =>
        texts
            .Select(t => t + Midnight)
            .Append(written)
            .Where(IsDate)
            .Select(t => DateTime.ParseExact(t, DateForm, CultureInfo.InvariantCulture))
            .Where(d => d > DateTime.MinValue && d.Year < 9999)
            .SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) })
            .Select(d => d.ToString(DateForm, CultureInfo.InvariantCulture))
            .Where(t => t != written)
            .Select(t => JsonValue.Create(t));

    /// <summary>Whole numbers stay whole, and others keep their point, since that is what decides their type.</summary>
    private static IEnumerable<JsonNode?> Numbers(string written, IReadOnlyList<decimal> numbers)
    {
        if (!decimal.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return [];
        }

        var isWhole = !written.Contains('.', StringComparison.Ordinal);
        decimal[] near =
        [
            0,
            -1,
            number - 1,
            number + 1,
            -number,
            .. numbers.SelectMany(n => new[] { n, n - 1, n + 1 }),
        ];
        return near.Select(n => isWhole ? decimal.Truncate(n) : n)
            .Distinct()
            .Where(n => n != number)
            .Select(n =>
                JsonNode.Parse(n.ToString(isWhole ? "0" : "0.0###############", CultureInfo.InvariantCulture))
            );
    }

    private static JsonNode? Find(JsonNode? node, IEnumerable<object> path) =>
        path.Aggregate(node, (at, step) => step is string name ? at![name] : at![(int)step]);

    private static Sample Change(Sample sample, IReadOnlyList<object> path, JsonNode? value)
    {
        var inputs = (JsonObject)sample.Inputs.DeepClone();
        var parent = Find(inputs, path.SkipLast(1))!;
        if (path[^1] is string name)
        {
            _ = value is null ? ((JsonObject)parent).Remove(name) : (parent[name] = value) is not null;
        }
        else if (value is null)
        {
            ((JsonArray)parent).RemoveAt((int)path[^1]);
        }
        else
        {
            parent[(int)path[^1]] = value;
        }

        var place = string.Join('.', path.Select(p => Convert.ToString(p, CultureInfo.InvariantCulture)));
        return new Sample(
            $"{sample.Name} {(value is null ? $"without {place}" : $"with {place} = {value.ToJsonString()}")}",
            inputs
        );
    }
}
