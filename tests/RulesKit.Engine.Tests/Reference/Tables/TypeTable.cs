namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>Which operators take which types, and what they give: found by binding one expression for each cell.</summary>
internal static class TypeTable
{
    /// <summary>For each type a value that may be absent, so that it can stand on the left of "??".</summary>
    private static readonly (string Type, string Value)[] Values =
    [
        ("integer", "plan.Seats"),
        ("number", "plan.Reserve"),
        ("bool", "plan.Organic"),
        ("text", "plan.Motto"),
        ("date", "plan.Closing"),
        ("period", "plan.Pause"),
    ];

    private static readonly string[][] Groups =
    [
        ["+", "-", "*", "/", "%"],
        ["<", "<=", ">", ">="],
        ["==", "!="],
        ["&&", "||"],
        ["??"],
    ];

    public static string Make() =>
        MarkdownTable.Of(
            ["left, right", .. Groups.Select(g => string.Join(' ', g.Select(MarkdownTable.Code)))],
            Pairs().Select(p => Groups.Select(g => Result(p.Left, g, p.Right)).Prepend($"{p.Left}, {p.Right}"))
        );

    private static IEnumerable<(string Left, string Right)> Pairs() =>
        Values
            .SelectMany(a => Values.Select(b => (a.Type, b.Type)))
            .Where(p => Groups.Any(g => Result(p.Item1, g, p.Item2).Length > 0));

    private static string Result(string left, string[] operators, string right) =>
        operators
            .Select(o => Bakery.TypeOf($"{ValueOf(left)} {o} {ValueOf(right)}")?.Display ?? "")
            .Distinct()
            .ShouldHaveSingleItem();

    private static string ValueOf(string type) => Values.Single(v => v.Type == type).Value;
}
