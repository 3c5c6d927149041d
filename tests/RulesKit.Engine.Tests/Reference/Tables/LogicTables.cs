namespace RulesKit.Engine.Tests.Reference.Tables;

/// <summary>Conditions over what is true, false, missing and faulty: found by evaluating one expression for each cell.</summary>
internal static class LogicTables
{
    private static readonly (string Is, string Expression)[] Values =
    [
        ("true", "plan.Organic"),
        ("false", "plan.Closed"),
        ("missing", "plan.Vegan"),
        ("fault", "plan.Sales.At(Period(\"2027-Q1\")).Promoted"),
    ];

    private static readonly string[] OfOne =
    [
        "!x",
        "x == true",
        "x is false",
        "x is null",
        "x is not null",
        "x ?? true",
        "x ? true : false",
        "x ? true : true",
    ];

    public static string OfTwo(string symbol) =>
        MarkdownTable.Of(
            [$"`{symbol}`", .. Values.Select(v => v.Is)],
            Values.Select(left =>
                Values.Select(right => Meaning($"{left.Expression} {symbol} {right.Expression}")).Prepend(left.Is)
            )
        );

    public static string OfOneValue() =>
        MarkdownTable.Of(
            ["", .. Values.Select(v => $"x is {v.Is}")],
            OfOne.Select(form =>
                Values
                    .Select(v => Meaning(form.Replace("x", v.Expression, StringComparison.Ordinal)))
                    .Prepend(MarkdownTable.Code(form))
            )
        );

    private static string Meaning(string expression) =>
        Bakery.MeaningOf(expression).Replace("unknown: ", "", StringComparison.Ordinal);
}
