namespace RulesKit.Api.OpenApi;

/// <summary>What parameters mean; a name means the same everywhere.</summary>
internal static class ParameterWords
{
    public static string? Of(string name) =>
        name switch
        {
            "id" => "The id.",
            "version" => "The version; the active one of a rule set, or the latest of a plan, when left out.",
            "asOf" => "The day to see the plan from, as 2027-04-23; the plan's own when left out.",
            "scenario" => "A scenario of the rule set's scenarios, laid over the plan.",
            "rule" => "The rule's id.",
            "ruleSet" => "A rule set's id.",
            "plan" => "A plan's id.",
            "batch" => "A batch's id, from the header RulesKit-Batch-Id.",
            "state" => "A waiver's state.",
            "after" => "The last id of the page before.",
            "before" => "The last id of the page before.",
            "limit" => "How many at most: 1 to 1000, 100 when left out.",
            _ => null,
        };
}
