namespace RulesKit.Language.Tests.RuleSets;

/// <summary>Rule sets around the part that a test is about.</summary>
internal static class RuleSetTexts
{
    /// <summary>A rule set with some top-level members of its own; what it must have is added behind them.</summary>
    public static string With(string members, bool hasRules = false)
    {
        var rules = hasRules ? "" : $", \"rules\": [{Rule("\"require\": \"plan.Organic\"")}]";
        var separator = members.Trim().Length == 0 ? "" : ", ";
        return $$"""
            { {{members}}{{separator}}"id": "examples", "version": "1.0.0", "title": "Examples", "model": "model.schema.json"{{rules}} }
            """;
    }

    /// <summary>A rule set with these rules.</summary>
    public static string WithRules(params string[] rules) =>
        With($"\"rules\": [{string.Join(", ", rules)}]", hasRules: true);

    /// <summary>A rule with some members of its own behind id and title.</summary>
    public static string Rule(string members, string id = "example") =>
        $$"""{ "id": "{{id}}", "title": "Example", {{members}} }""";

    /// <summary>A rule set with one rule that asks for an expression.</summary>
    /// <param name="json">The expression as a JSON string, with its quotes.</param>
    public static string Requiring(string json) => WithRules(Rule($"\"require\": {json}"));
}
