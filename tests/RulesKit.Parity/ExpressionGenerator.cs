using System.Globalization;
using System.Text.Json;

namespace RulesKit.Parity;

/// <summary>Writes workflows whose rules are drawn by a seed.</summary>
internal sealed class ExpressionGenerator(int seed)
{
    public const string Input = """
        { "n": 7, "m": -3, "d": 2.5, "s": "text", "t": "Other", "b": true, "w": "2024-03-15T10:30:00",
          "l": [ { "q": 1, "p": 0.5 }, { "q": 4, "p": 2.5 } ], "i": [3, 1, 2] }
        """;

    private static readonly string[] Numbers =
    [
        "input1.n",
        "input1.m",
        "input1.d",
        "3",
        "0",
        "2.5",
        "7L",
        "input1.l.Count()",
        "input1.l.Sum(q)",
        "input1.i.Max()",
        "input1.s.Length",
        "input1.w.Month",
    ];
    private static readonly string[] Texts =
    [
        "input1.s",
        "input1.t",
        "\"text\"",
        "\"a\"",
        "input1.s.ToUpper()",
        "(input1.t + \"x\")",
        "np(input1.s)",
    ];
    private static readonly string[] Comparisons = ["==", "!=", "<", ">", "<=", ">=", "eq", "neq", "=", "<>"];
    private static readonly string[] Joins = ["&&", "||", "and", "or", "AndAlso", "OrElse"];
    private static readonly string[] Arithmetic = ["+", "-", "*", "/", "%"];

    private const int RulesOfWorkflow = 25;

    private readonly Random random = new(seed);

    public string NextWorkflow()
    {
        var rules = Enumerable
            .Range(0, RulesOfWorkflow)
            .Select(i => new
            {
                RuleName = string.Create(CultureInfo.InvariantCulture, $"R{i}"),
                Expression = Condition(3),
            });
        return JsonSerializer.Serialize(new { WorkflowName = "W", Rules = rules });
    }

    private string Condition(int depth) =>
        random.Next(depth > 0 ? 9 : 5) switch
        {
            0 or 1 => $"{Number(2)} {Pick(Comparisons)} {Number(2)}",
            2 => $"{Pick(Texts)} {Pick(["==", "!=", "=", "<>"])} {Pick(Texts)}",
            3 => Pick([
                "input1.b",
                "!input1.b",
                "input1.s.Contains(\"ex\")",
                "input1.w > \"2024-01-01\"",
                "input1.l.Any(q > 3)",
                "input1.l.All(x => x.p < 2)",
            ]),
            4 => $"{Number(0)} in ({Number(0)}, {Number(0)})",
            5 or 6 => $"({Condition(depth - 1)}) {Pick(Joins)} ({Condition(depth - 1)})",
            7 => $"not ({Condition(depth - 1)})",
            _ => $"iif({Condition(depth - 1)}, {Number(1)}, {Number(1)}) {Pick(Comparisons)} {Number(1)}",
        };

    private string Number(int depth) =>
        depth > 0 && random.Next(3) == 0
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"({Number(depth - 1)} {Pick(Arithmetic)} {Number(depth - 1)})"
            )
            : Pick(Numbers);

    private string Pick(string[] options) => options[random.Next(options.Length)];
}
