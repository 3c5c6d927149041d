using System.Text.Json.Nodes;

namespace RulesKit.Planning.Tests.Schemas;

/// <summary>Changes one place of a valid document as people do by mistake. The same seed gives the same change.</summary>
internal sealed class DocumentMutation
{
    private static readonly string[] Texts =
    [
        .. (
            "\"\"|\"x\"|\"A\"|\"a_b\"|\"a-\"|\"-a\"|\"Error\"|\"error\"|\"warning\"|\"info\"|\"any\"|\"some\"|\"Any\"|\"every\"|\"include\"|\"split\"|"
            + "\"2027\"|\"2027-H1\"|\"2027-H3\"|\"2027-Q2\"|\"2027-Q5\"|\"2027-04\"|\"2027-13\"|\"2027-4\"|\"27\"|\"0000\"|\"2027-W1\"|\"2027\\n\"|"
            + "\"2027-04-23\"|\"2028-02-29\"|\"2027-02-29\"|\"2027-2-3\"|\"23.04.2027\"|\"0000-01-01\"|\"0001-01-01\"|\"9999-12-31\"|\"2027-04-23T00:00:00Z\"|"
            + "\"2027-04-23\\n\"|\" 2027-04-23\"|\"٢٠٢٧-٠٤-٢٣\"|\"P1Y\"|\"-P3M\"|\"P\"|\"P3\"|\"3Y\"|\"P3Y2\"|\"P1D1Y\"|\"P2W\"|\"p1y\"|\"P100000D\"|\"P000001D\"|"
            + "\"P1Y\\n\"|\"/\"|\"/x\"|\"/launches/*/date\"|\"launches\"|\"/x/[a]\"|\"/x/[a=b]\"|\"CN\"|\"cn\"|\"CHN\"|\"passed\"|\"Passed\"|\"compliant\"|\"failed\"|"
            + "\"quarter\"|\"half\"|\"window\"|\"horizon\"|\"true\"|\"clr:Acme.Roster\"|\"plan.Launches\"|\"actual\"|\"other\""
        ).Split('|'),
        $"\"{new string('a', 100)}\"",
        $"\"{new string('a', 101)}\"",
    ];

    private static readonly string[] Others =
    [
        .. "null|true|false|0|1|-1|7|0.5|1.0|1.5|-0.001|1e3|1e30|0.00000000000000000000000000001|[]|{}|[1]|[\"a\",\"a\"]|[null]|[\"a\",1]".Split(
            '|'
        ),
        """{ "date": "2027-04-23" }""",
        """{ "period": "2027-Q2" }""",
        """[{ "date": "2027-04-23" }]""",
        """{ "date": "2027-04-31" }""",
        """{ "from": "2027-01-01", "to": "2028-01-01", "for": "P1Y" }""",
        """{ "to": "2028-01-01" }""",
        """{ "for": "P1Y" }""",
        """{ "every": "year", "within": "window" }""",
        """{ "every": "year" }""",
        """{ "outcome": "failed", "at": [""] }""",
        """{ "set": "/x", "value": null }""",
        """{ "set": "/x", "remove": "/x" }""",
        """{ "x": "plan.Launches" }""",
        """{ "x": "plan.Launches", "y": "plan.Launches" }""",
        """{ "1x": "plan.Launches" }""",
    ];

    private readonly Random random;
    private readonly string[] keys;

    /// <param name="seed">Decides the change.</param>
    /// <param name="schema">Gives the keys that people may write at a wrong place.</param>
    public DocumentMutation(int seed, JsonObject schema)
    {
        random = new Random(seed);
        keys =
        [
            .. SchemaKeywords
                .Schemas(schema)
                .SelectMany(s => s.Schema["properties"]?.AsObject().Select(p => p.Key) ?? [])
                .Distinct(StringComparer.Ordinal),
        ];
    }

    public string Apply(string json)
    {
        var root = JsonNode.Parse(json)!;
        var places = Places(root, 0).ToArray();
        var shallow = places.Where(p => p.Depth <= 2).ToArray();
        Change(Pick(random.Next(3) == 0 ? shallow : places).Node);
        return root.ToJsonString();
    }

    private void Change(JsonNode container)
    {
        if (container is JsonObject o)
        {
            Change(o);
        }
        else
        {
            Change(container.AsArray());
        }
    }

    private void Change(JsonObject o)
    {
        var key = o.Count == 0 ? "x" : Pick(o.Select(p => p.Key).ToArray());
        switch (random.Next(8))
        {
            case 0:
                o.Remove(key);
                break;
            case 1:
                o[Pick(keys)] = AnyValue();
                break;
            case 2:
                o[Pick(["unknown", "Id", "", "$schema", "$comment", "a b"])] = AnyValue();
                break;
            case 3:
                var value = o[key]?.DeepClone();
                o.Remove(key);
                o[Pick(keys)] = value;
                break;
            case 4 when o[key] is JsonValue number && number.GetValueKind() is System.Text.Json.JsonValueKind.Number:
                o[key] = JsonNode.Parse(Pick(Others[3..14]));
                break;
            default:
                o[key] = AnyValue();
                break;
        }
    }

    private void Change(JsonArray array)
    {
        switch (random.Next(5))
        {
            case 0:
                array.Clear();
                break;
            case 1 when array.Count > 0:
                array.RemoveAt(random.Next(array.Count));
                break;
            case 2 when array.Count > 0:
                array.Add(array[random.Next(array.Count)]?.DeepClone());
                break;
            case 3 when array.Count > 0:
                array[random.Next(array.Count)] = AnyValue();
                break;
            default:
                array.Add(AnyValue());
                break;
        }
    }

    private JsonNode? AnyValue() => JsonNode.Parse(random.Next(5) < 3 ? Pick(Texts) : Pick(Others));

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];

    /// <summary>Every object and array, with how deep it lies.</summary>
    private static IEnumerable<(JsonNode Node, int Depth)> Places(JsonNode node, int depth)
    {
        yield return (node, depth);
        var children = node is JsonObject o ? o.Select(p => p.Value) : node.AsArray();
        foreach (var place in children.Where(c => c is JsonObject or JsonArray).SelectMany(c => Places(c!, depth + 1)))
        {
            yield return place;
        }
    }
}
