using System.Globalization;
using System.Text.Json.Nodes;

namespace RulesKit.Planning.Tests.Evaluators;

/// <summary>Changes a plan at random places in the ways planners do: leave out, move, scale, add and drop rows.</summary>
internal sealed class PlanMutation(int seed)
{
    private static readonly string[] Periods =
    [
        "2023",
        "2024",
        "2024-H1",
        "2024-Q4",
        "2025",
        "2026-Q1",
        "2027",
        "2027-Q2",
        "2027-04",
        "2027-05",
        "2028",
    ];

    private static readonly string[] Dates =
    [
        "2024-04-22",
        "2024-04-23",
        "2024-12-31",
        "2025-01-01",
        "2027-04-22",
        "2027-04-23",
        "2027-05-15",
        "2040-01-01",
    ];

    private static readonly string[] Markets = ["CN", "DE", "US", "HK"];

    private readonly Random random = new(seed);

    /// <summary>The plan with a few changes; it may not fit its model any more.</summary>
    public string Apply(string plan)
    {
        var root = JsonNode.Parse(plan)!.AsObject();
        var changes = random.Next(1, 7);
        for (var i = 0; i < changes; i++)
        {
            Change(root);
        }

        return root.ToJsonString();
    }

    private void Change(JsonObject root)
    {
        var places = Places(root).ToArray();
        var (parent, name) = places[random.Next(places.Length)];
        switch (parent)
        {
            case JsonObject o when random.Next(5) == 0:
                o.Remove(name);
                break;
            case JsonObject o:
                o[name] = NewValue(name, o[name]!);
                break;
            case JsonArray a when random.Next(3) == 0:
                a.RemoveAt(int.Parse(name, CultureInfo.InvariantCulture));
                break;
            case JsonArray a:
                a.Add(a[int.Parse(name, CultureInfo.InvariantCulture)]!.DeepClone());
                break;
        }
    }

    private JsonNode NewValue(string name, JsonNode value)
    {
        if (value is not JsonValue scalar)
        {
            return value.DeepClone();
        }

        if (scalar.TryGetValue<decimal>(out var number))
        {
            decimal[] choices = [0, 1, number - 1, number + 1, decimal.Round(number / 2), number * 2];
            return JsonValue.Create(choices[random.Next(choices.Length)]);
        }

        if (scalar.TryGetValue<string>(out var text))
        {
            return name switch
            {
                "market" => Pick(Markets),
                "period" or "first" or "last" => Pick(Periods),
                _ when text.Length == 10 && text[4] == '-' => Pick(Dates),
                _ => text,
            };
        }

        return JsonValue.Create(!scalar.GetValue<bool>());
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];

    /// <summary>Every value of the plan with what holds it.</summary>
    private static IEnumerable<(JsonNode Parent, string Name)> Places(JsonNode node)
    {
        if (node is JsonObject o)
        {
            foreach (var property in o.Where(p => p.Value is not null && p.Key != "$schema"))
            {
                yield return (o, property.Key);
                foreach (var inner in Places(property.Value!))
                {
                    yield return inner;
                }
            }
        }
        else if (node is JsonArray a)
        {
            for (var i = 0; i < a.Count; i++)
            {
                yield return (a, i.ToString(CultureInfo.InvariantCulture));
                foreach (var inner in Places(a[i]!))
                {
                    yield return inner;
                }
            }
        }
    }
}
