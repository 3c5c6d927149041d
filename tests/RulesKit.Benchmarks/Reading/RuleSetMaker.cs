using System.Globalization;
using System.Text;

namespace RulesKit.Benchmarks.Reading;

/// <summary>
/// Makes rule sets as large companies would write them, over the plan model that ships: no two rules are alike, and they
/// share constants and definitions. The same seed makes the same text.
/// </summary>
internal sealed class RuleSetMaker(int seed)
{
    private const int RulesPerDefinition = 4;
    private const int RulesPerConstant = 3;

    private static readonly string[] Markets = ["CN", "DE", "FR", "ES", "IT", "HK", "JP", "SG", "MX", "BR"];
    private static readonly string[] Owners = ["Car business", "Group finance", "Research", "Supply chain", "Quality"];

    private readonly Random random = new(seed);

    public string Make(int rules)
    {
        var text = new StringBuilder(rules * 900);
        text.Append(
            CultureInfo.InvariantCulture,
            $"{{\n  \"$schema\": \"../schema/ruleset.schema.json\",\n  \"id\": \"made-{seed}\", \"version\": \"1.0.0\",\n  \"title\": \"Made\", \"model\": \"../schema/plan.schema.json\",\n  \"constants\": {{\n    "
        );
        text.AppendJoin(",\n    ", Enumerable.Range(0, rules / RulesPerConstant).Select(Constant));
        text.Append("\n  },\n  \"definitions\": {\n    ");
        text.AppendJoin(",\n    ", Enumerable.Range(0, rules / RulesPerDefinition).Select(Definition));
        text.Append("\n  },\n  \"rules\": [\n");
        text.AppendJoin(",\n", Enumerable.Range(0, rules).Select(Rule));
        return text.Append("\n  ]\n}\n").ToString();
    }

    private string Constant(int i) =>
        (i % 4) switch
        {
            0 => Format($"\"business{i}\": \"business-{random.Next(1, 400)}\""),
            1 => Format($"\"most{i}\": {random.Next(1_000, 900_000)}"),
            2 => Format($"\"share{i}\": 0.{random.Next(30, 99)}"),
            _ => Format($"\"markets{i}\": [\"{Market()}\", \"PT\", \"A{Letter()}\", \"B{Letter()}\"]"),
        };

    private string Definition(int i) =>
        (i % 4) switch
        {
            0 => Format($"\"sales{i}\": \"plan.Volumes.Where(v => v.Product.Business.Id == {Business(i)})\""),
            1 => Format(
                $"\"sold{i}\": \"sales{i - 1}.Where(v => v.Market == \\\"{Market()}\\\" && v.Period.Start >= Date(\\\"{Year()}-01-01\\\")).Sum(v => v.Deliveries)\""
            ),
            2 => Format(
                $"\"money{i}\": \"plan.Financials.Where(f => f.Business.Id == {Business(i)} || (f.Product is not null && f.Product.Business.Id == \\\"b{random.Next(1, 900)}\\\"))\""
            ),
            _ => Format(
                $"\"gates{i}\": \"plan.Gates.Where(g => g.Business.Id == {Business(i)} && (g.Kind is \\\"quality\\\" or \\\"delivery\\\"))\""
            ),
        };

    private string Rule(int i)
    {
        var definition = i / RulesPerDefinition;
        var (sequence, require, message) = (i % RulesPerDefinition) switch
        {
            0 => Sales(definition),
            1 => Money(definition),
            2 => Gates(definition),
            _ => Statement(definition),
        };
        var walk = sequence is null
            ? ""
            : Format(
                $"\"forEach\": {{ \"row\": \"{sequence}\" }},\n      \"expects\": \"{Pick("any", "some")}\",\n      "
            );
        return Format(
            $$"""
                {
                  "id": "rule-{{i}}",
                  "title": "Commitment {{i}} to the owners of market {{Market()}}",
                  "reason": "Said by the board on page {{random.Next(
                1,
                300
            )}}, because growth abroad follows growth at home.",
                  "source": { "document": "Board paper {{random.Next(1, 60)}}", "date": "{{Year()}}-0{{random.Next(
                1,
                9
            )}}-1{{random.Next(0, 9)}}", "fact": "F{{i}}" },
                  "owner": "{{Owners[random.Next(Owners.Length)]}}", "decided": "2024-0{{random.Next(
                1,
                9
            )}}-2{{random.Next(0, 8)}}",
                  "severity": "{{Pick("error", "warning")}}",
                  "window": { "from": "{{Year()}}-0{{random.Next(1, 9)}}-01", "for": "P{{random.Next(1, 9)}}Y" },
                  {{walk}}"require": "{{require}}",
                  "message": "{{message}}",
                  "tags": ["market", "t{{random.Next(1, 30)}}"]
                }
            """
        );
    }

    private (string?, string, string) Sales(int definition) =>
        (
            Format(
                $"sales{Nearest(definition, 0)}.Where(v => v.Orders is not null && v.Orders > {random.Next(1, 90)})"
            ),
            Pick(
                Format($"row.Deliveries <= row.Capacity || markets{Nearest(definition, 3)}.Contains(row.Market)"),
                Format($"row.Market == \\\"{Market()}\\\" || (row.Orders == {random.Next(99)} && row.Deliveries == 0)"),
                Format($"row.Deliveries * {random.Next(2, 99)} >= row.Orders - {random.Next(1_000)}")
            ),
            "{row.Product.Name} sells {row.Deliveries} in {row.Market} in {row.Period}, until {window.To}."
        );

    private (string?, string, string) Money(int definition) =>
        (
            Format($"money{Nearest(definition, 2)}"),
            Pick(
                Format(
                    $"(row.GrossMargin ?? (row.Revenue - row.Cost) / row.Revenue) is >= 0.{random.Next(10, 30)} and <= share{Nearest(definition, 2)}"
                ),
                Format(
                    $"row.Cost <= row.Revenue || (row.Cost - row.Revenue) / plan.Volumes.Where(v => v.Product.Id == row.Product.Id && v.Market == row.Market).Sum(v => v.Deliveries) < {random.Next(1_000, 90_000)}"
                ),
                Format($"row.SalesSpending < most{Nearest(definition, 1)} || window.Contains(row.Period)")
            ),
            "{row.Business.Name} books {row.Revenue} in {row.Market} in {row.Period}, with cost of {row.Cost}."
        );

    private (string?, string, string) Gates(int definition) =>
        (
            Format($"plan.Launches.Where(l => l.Market != \\\"{Market()}\\\")"),
            Format(
                $"gates{Nearest(definition, 3)}.Any(g => g.Kind == \\\"quality\\\" && (g.PassedOn is not null || g.Due >= asOf) && (g.PassedOn ?? g.Due) < row.Date.AddDays({random.Next(1, 300)}))"
            ),
            "{row.Product.Name} launches in {row.Market} on {row.Date} without a gate."
        );

    private (string?, string, string) Statement(int definition) =>
        (
            null,
            Format(
                $"sold{Nearest(definition, 1)} >= {random.Next(1_000, 99_000)} || plan.Horizon.Last.LastDay < Date(\\\"{Year()}-06-30\\\")"
            ),
            Format($"Deliveries add up to {{sold{Nearest(definition, 1)}}}; at least {random.Next(1_000)} are due.")
        );

    private string Business(int definition) =>
        definition % 3 == 0 ? Format($"\\\"b{random.Next(1, 900)}\\\"") : Format($"business{Nearest(definition, 0)}");

    /// <summary>The definition or constant of a kind that stands at or before a place.</summary>
    private static int Nearest(int definition, int kind) =>
        Math.Max(kind, ((definition - kind) / RulesPerDefinition * RulesPerDefinition) + kind);

    private string Market() => Markets[random.Next(Markets.Length)];

    private char Letter() => (char)random.Next('A', 'Z');

    private int Year() => random.Next(2024, 2029);

    private string Pick(params ReadOnlySpan<string> texts) => texts[random.Next(texts.Length)];

    private static string Format(FormattableString text) => FormattableString.Invariant(text);
}
