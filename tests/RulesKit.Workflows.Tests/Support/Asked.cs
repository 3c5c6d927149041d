namespace RulesKit.Workflows.Tests.Support;

/// <summary>Asks one expression of one set of inputs.</summary>
internal static class Asked
{
    /// <summary>The result of a rule over one JSON input, which rules call input1.</summary>
    public static RuleResultTree Of(string expression, string json = "{}", WorkflowSettings? settings = null) =>
        Of(expression, settings, RuleParameter.FromJson("input1", json));

    public static RuleResultTree Of(string expression, params RuleParameter[] inputs) => Of(expression, null, inputs);

    public static RuleResultTree Of(string expression, WorkflowSettings? settings, params RuleParameter[] inputs)
    {
        var rule = new Rule { RuleName = "R", Expression = expression };
        var engine = new WorkflowEngine([new Workflow { WorkflowName = "W", Rules = [rule] }], settings);
        return engine.ExecuteAllRulesAsync("W", inputs).AsTask().GetAwaiter().GetResult()[0];
    }

    /// <summary>The reason of a broken rule.</summary>
    public static string ReasonOf(string expression, string json = "{}")
    {
        var result = Of(expression, json);
        result.Outcome.ShouldBe(RuleOutcome.Broken, expression);
        return result.Break!.Message;
    }
}
