using System.Globalization;
using System.Text.Json.Nodes;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Tests.Explaining;

/// <summary>
/// Changes a plan at random wherever a finding's evidence names nothing: values become those of other plans, members
/// come and go, arrays grow and shrink, keys change places.
/// </summary>
internal sealed class ChangeElsewhere
{
    private readonly Random random;
    private readonly Dictionary<string, List<JsonNode>> pool = new(StringComparer.Ordinal);

    /// <param name="random">Where choices come from.</param>
    /// <param name="others">Plans whose values are taken.</param>
    public ChangeElsewhere(Random random, IEnumerable<string> others)
    {
        this.random = random;
        foreach (var other in others)
        {
            Collect(JsonNode.Parse(other)!.AsObject());
        }
    }

    /// <summary>The plan after some changes; it may not fit its model.</summary>
    public string Apply(string plan, Finding finding)
    {
        var kept = new ProtectedPlaces(finding);
        var root = JsonNode.Parse(plan)!.AsObject();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var containers = Containers(root, "").ToArray();
            var (container, pointer) = containers[random.Next(containers.Length)];
            if (container is JsonObject o)
            {
                Change(o, pointer, kept);
            }
            else
            {
                Change(container.AsArray(), pointer, kept);
            }
        }

        return root.ToJsonString();
    }

    private void Change(JsonObject o, string pointer, ProtectedPlaces kept)
    {
        var names = o.Select(p => p.Key).ToArray();
        if (random.Next(3) == 0 && kept.MayGrow(pointer))
        {
            var name = Pick([.. pool.Keys]);
            if (!o.ContainsKey(name))
            {
                o[name] = Pick([.. pool[name]]).DeepClone();
            }
        }
        else if (names.Length > 0)
        {
            var name = Pick(names);
            if (!kept.IsFree($"{pointer}/{name}"))
            {
                return;
            }

            o.Remove(name);
            if (random.Next(3) > 0)
            {
                o[name] = Pick([.. pool[name]]).DeepClone();
            }
        }
    }

    private void Change(JsonArray a, string pointer, ProtectedPlaces kept)
    {
        switch (random.Next(3))
        {
            case 0 when a.Count > 0 && kept.MayGrow(pointer):
                a.Add(a[random.Next(a.Count)]!.DeepClone());
                break;
            case 1 when a.Count > 0 && kept.MayGrow(pointer) && kept.IsFree($"{pointer}/{a.Count - 1}"):
                a.RemoveAt(a.Count - 1);
                break;
            case 2 when a.Count > 1:
                Swap(a, pointer, kept);
                break;
        }
    }

    /// <summary>Two items change places, so that references find them elsewhere.</summary>
    private void Swap(JsonArray a, string pointer, ProtectedPlaces kept)
    {
        var (i, j) = (random.Next(a.Count), random.Next(a.Count));
        if (i != j && kept.IsFree($"{pointer}/{i}") && kept.IsFree($"{pointer}/{j}"))
        {
            var (first, second) = (a[i]!.DeepClone(), a[j]!.DeepClone());
            (a[i], a[j]) = (second, first);
        }
        else if (a[i] is JsonObject x && a[j] is JsonObject y && x.ContainsKey("id") && y.ContainsKey("id"))
        {
            if (kept.IsFree($"{pointer}/{i}/id") && kept.IsFree($"{pointer}/{j}/id"))
            {
                var (first, second) = (x["id"]!.DeepClone(), y["id"]!.DeepClone());
                (x["id"], y["id"]) = (second, first);
            }
        }
    }

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];

    private void Collect(JsonObject o)
    {
        foreach (var property in o)
        {
            if (!pool.TryGetValue(property.Key, out var values))
            {
                pool[property.Key] = values = [];
            }

            values.Add(property.Value!);
            foreach (var inner in Objects(property.Value!))
            {
                Collect(inner);
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode node) =>
        node switch
        {
            JsonObject o => [o],
            JsonArray a => a.SelectMany(i => Objects(i!)),
            _ => [],
        };

    private static IEnumerable<(JsonNode Node, string Pointer)> Containers(JsonNode node, string pointer)
    {
        var inner = node switch
        {
            JsonObject o => o.Select(p => (p.Key, p.Value!)),
            JsonArray a => a.Select((v, i) => (i.ToString(CultureInfo.InvariantCulture), v!)),
            _ => null,
        };
        return inner is null
            ? []
            : inner.SelectMany(p => Containers(p.Item2, $"{pointer}/{p.Item1}")).Prepend((node, pointer));
    }
}
