using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Explaining;

/// <summary>
/// Every plan of a small model of yes, no and not said: three flags and two lists of none to two items. So few that
/// "some change" and "every change" can be asked of all of them.
/// </summary>
internal static class LogicPlans
{
    private static readonly string?[] Answers = ["true", "false", null];

    public static ModelSchema Model { get; } =
        ModelSchema.FromJsonSchema(
            """
            {
              "title": "Logic", "type": "object", "additionalProperties": false, "required": ["xs", "ys"],
              "$defs": {
                "item": { "type": "object", "additionalProperties": false, "properties": { "p": { "type": "boolean" } } }
              },
              "properties": {
                "a": { "type": "boolean" }, "b": { "type": "boolean" }, "c": { "type": "boolean" },
                "xs": { "type": "array", "items": { "$ref": "#/$defs/item" } },
                "ys": { "type": "array", "items": { "$ref": "#/$defs/item" } }
              }
            }
            """
        );

    public static IReadOnlyList<LogicPlan> All { get; } = [.. MakeAll()];

    private static IEnumerable<LogicPlan> MakeAll()
    {
        string?[][] lists =
        [
            [],
            .. Answers.Select(p => new[] { p }),
            .. Answers.SelectMany(p => Answers.Select(q => new[] { p, q })),
        ];
        return from a in Answers
            from b in Answers
            from c in Answers
            from xs in lists
            from ys in lists
            select Make(a, b, c, xs, ys);
    }

    private static LogicPlan Make(string? a, string? b, string? c, string?[] xs, string?[] ys)
    {
        var facts = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["/a"] = a,
            ["/b"] = b,
            ["/c"] = c,
        };
        var members = new List<string>();
        AddFlag(members, "a", a);
        AddFlag(members, "b", b);
        AddFlag(members, "c", c);
        AddList("xs", xs);
        AddList("ys", ys);
        var source = new SourceText($"{{{string.Join(',', members)}}}");
        return new LogicPlan(PlanPreparer.Read(source, Model).PlanOrThrow(), facts);

        void AddList(string name, string?[] items)
        {
            facts[$"/{name}"] = $"{items.Length}";
            for (var i = 0; i < items.Length; i++)
            {
                facts[$"/{name}/{i}/p"] = items[i];
            }

            members.Add($"\"{name}\":[{string.Join(',', items.Select(p => p is null ? "{}" : $"{{\"p\":{p}}}"))}]");
        }
    }

    private static void AddFlag(List<string> members, string name, string? value)
    {
        if (value is not null)
        {
            members.Add($"\"{name}\":{value}");
        }
    }
}
