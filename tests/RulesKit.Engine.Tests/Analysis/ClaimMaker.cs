using System.Text.Json.Nodes;

namespace RulesKit.Engine.Tests.Analysis;

/// <summary>
/// Makes rules about the rows of shops at random, from few operands and few values, so that many of their conditions
/// decide, repeat or contradict each other.
/// </summary>
internal sealed class ClaimMaker(Random random)
{
    private static readonly string[] Comparisons = ["==", "!=", "<", "<=", ">", ">="];
    private int names;

    public JsonObject Definitions() =>
        new()
        {
            ["small"] = $"plan.Limit {Pick(Comparisons)} {Whole()}",
            ["both"] = $"{Fact("plan")} && {Fact("plan")}",
            ["either"] = $"{Fact("plan")} || {Fact("plan")}",
            ["rows"] = $"plan.Rows.Where(d => ({Fact("d")} || {Fact("d")}) && ({Fact("d")} || small))",
        };

    public JsonObject Rule(int number)
    {
        var rule = new JsonObject
        {
            ["id"] = $"r{number}",
            ["title"] = "Rule",
            ["forEach"] = new JsonObject { ["row"] = Rows(1) },
            ["expects"] = "any",
            ["require"] = Condition("row", 3),
        };
        if (random.Next(2) == 0)
        {
            rule["when"] = Condition("row", 1);
        }

        if (random.Next(2) == 0)
        {
            rule["window"] = new JsonObject { ["from"] = "2024-04-01", ["to"] = "2026-01-01" };
            rule["straddle"] = Pick("include", "exclude");
        }

        return rule;
    }

    private string Condition(string row, int depth)
    {
        if (depth <= 0)
        {
            return Fact(random.Next(8) == 0 ? "plan" : row);
        }

        return random.Next(11) switch
        {
            0 or 1 or 2 => $"({Condition(row, depth - 1)} && {Condition(row, depth - 1)})",
            3 or 4 or 5 => $"({Condition(row, depth - 1)} || {Condition(row, depth - 1)})",
            6 => $"!({Condition(row, depth - 1)})",
            7 => $"({Condition(row, depth - 1)} ? {Condition(row, depth - 1)} : {Condition(row, depth - 1)})",
            8 => Quantifier(row, depth - 1),
            9 => Pick("small", "both", "either"),
            _ => $"{Fact(row)} {Pick("&&", "||")} {Fact(row)} {Pick("&&", "||")} {Fact(row)}",
        };
    }

    private string Quantifier(string row, int depth)
    {
        var item = $"v{names++}";
        var condition = random.Next(3) == 0 ? $"{Condition(item, depth - 1)} && {Fact(row)}" : Condition(item, depth);
        return random.Next(5) switch
        {
            0 => $"{Rows(depth)}.Any({item} => {condition})",
            1 => $"({Rows(depth)}.Count({item} => {condition}) {Pick(Comparisons)} {Whole()})",
            2 => $"({Rows(depth)}.Sum({item} => {condition} ? 1 : 0) {Pick(Comparisons)} {Whole()})",
            _ => $"{Rows(depth)}.All({item} => {condition})",
        };
    }

    private string Rows(int depth)
    {
        if (depth <= 0 || random.Next(3) == 0)
        {
            return Pick("plan.Rows", "rows");
        }

        var item = $"v{names++}";
        var filtered = $"plan.Rows.Where({item} => {Condition(item, depth - 1)})";
        return random.Next(3) == 0 ? $"{filtered}.OrderBy(o => o.Cost).Take({Pick("0", "2", "9")})" : filtered;
    }

    /// <summary>A condition without conditions inside.</summary>
    private string Fact(string owner)
    {
        if (owner == "plan")
        {
            return random.Next(4) switch
            {
                0 => $"plan.Title {Pick("==", "!=")} \"north\"",
                1 => $"plan.Limit is {Pick("> 0 and <= 3", "not (1 or 2)", "< 2 or > 2", "0")}",
                _ => $"plan.Limit {Pick(Comparisons)} {Whole()}",
            };
        }

        return random.Next(15) switch
        {
            0 => $"{owner}.Market {Pick("==", "!=")} {Pick("\"CN\"", "\"DE\"")}",
            1 => $"texts.Contains({owner}.Market)",
            2 => Pick("", "!") + $"({owner}.IsFinal {Pick("==", "!=")} {Pick("true", "false")})",
            3 => $"{owner}.Cost {Pick(Comparisons)} {owner}.Amount",
            4 => $"{owner}.Amount {Pick(Comparisons)} {owner}.Cost",
            5 => $"{owner}.Cost {Pick(Comparisons)} {Pick("0.5", "1", "1.5", "2")}",
            6 => $"{owner}.Units {Pick(Comparisons)} {Pick("1.5", "2.0")}",
            7 => $"{owner}.Product.Team.Stage {Pick("==", "!=")} {Pick("\"early\"", "\"grown\"", "\"shut-down\"")}",
            8 =>
                $"{owner}.Product.Team.Stage.{Pick("StartsWith(\"g\")", "ToUpperInvariant() == \"Early\"", "EndsWith(\"n\")", "Contains(\"x\")")}",
            9 => $"{owner}.Period {Pick(Comparisons)} Period(\"{Pick("2024", "2025", "2025-Q1")}\")",
            10 =>
                $"{owner}.Period.{Pick("Start", "LastDay")} {Pick(Comparisons)} Date(\"{Pick("2024-04-01", "2025-12-31", "2026-01-01")}\")",
            11 =>
                $"{owner}.Period.Start.{Pick("Year", "Month")} {Pick(Comparisons)} {Pick("2024", "2025", "2027", "4", "0")}",
            12 => $"{owner}.Sizes.Count {Pick(Comparisons)} {Whole()}",
            _ => $"{owner}.Units {Pick(Comparisons)} {Whole()}",
        };
    }

    private string Whole() => Pick("-1", "0", "1", "2", "3");

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
