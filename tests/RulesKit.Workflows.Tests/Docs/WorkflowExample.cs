namespace RulesKit.Workflows.Tests.Docs;

/// <summary>The example of docs/workflows.md.</summary>
internal static class WorkflowExample
{
    public static async Task WriteAsync(TextWriter output)
    {
#pragma warning disable MA0004 // An example is as short as a reader would write it.
        // <snippet>
        var workflow = """
            {
              "WorkflowName": "Discounts",
              "Rules": [
                { "RuleName": "Loyal", "Expression": "order.loyalty > 2 AND order.country in (\"NO\", \"SE\")" },
                { "RuleName": "Large", "Expression": "order.total > 500", "ErrorMessage": "$(order.total) is not large" },
                { "RuleName": "Typo", "Expression": "order.contry == \"NO\"" }
              ]
            }
            """;
        var engine = new WorkflowEngine([workflow]);
        var order = RuleParameter.FromJson("order", """{ "country": "NO", "loyalty": 3, "total": 120 }""");
        foreach (var result in await engine.ExecuteAllRulesAsync("Discounts", order))
        {
            output.WriteLine($"{result.Rule.RuleName}: {result.Outcome} {result.ExceptionMessage}");
        }
        // </snippet>
#pragma warning restore MA0004
    }
}
