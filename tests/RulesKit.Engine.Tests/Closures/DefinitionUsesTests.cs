using RulesKit.Engine.Checking;
using RulesKit.Engine.Closures.Compiling;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Closures;

/// <summary>Definitions that are worth being worked out once for all uses.</summary>
public sealed class DefinitionUsesTests
{
    private const string ForEach = "\"forEach\": { \"t\": \"plan.Teams\" }, \"expects\": \"any\", ";

    [Theory]
    [InlineData(false, "\"require\": \"a\"")]
    [InlineData(true, "\"require\": \"a && a\"")]
    [InlineData(true, "\"require\": \"a\"", "\"require\": \"!a\"")]
    [InlineData(true, "\"require\": \"plan.Teams.All(t => a)\"")]
    [InlineData(true, "\"require\": \"plan.Teams.All(t => !(t.Id == \\\"x\\\" && a))\"")]
    [InlineData(true, ForEach + "\"require\": \"a\"")]
    [InlineData(true, ForEach + "\"when\": \"a\", \"require\": \"true\"")]
    [InlineData(false, "\"when\": \"a\", \"require\": \"true\"")]
    [InlineData(true, "\"when\": \"a\", \"require\": \"a\"")]
    [InlineData(
        true,
        ForEach
            + "\"require\": \"true\", \"exceptions\": [ { \"when\": \"a\", \"reason\": \"r\", \"approver\": \"b\" } ]"
    )]
    [InlineData(
        false,
        "\"forEach\": { \"t\": \"plan.Teams.Take(a ? 1 : 2)\" }, \"expects\": \"any\", \"require\": \"true\""
    )]
    [InlineData(false, "\"require\": \"usesA && usesA\"")]
    [InlineData(true, "\"require\": \"usesA && a\"")]
    public void A_use_in_a_loop_is_one_for_each_item(bool isOften, params string[] rules)
    {
        var text = $$"""
            { "id": "hiring", "version": "1", "title": "Hiring", "model": "hiring.schema.json",
              "definitions": { "a": "plan.Teams.Any()", "usesA": "!a" },
              "rules": [ {{string.Join(
                ',',
                rules.Select((r, i) => $"{{ \"id\": \"r{i}\", \"title\": \"R\", {r} }}")
            )}} ] }
            """;
        var bound = RuleSet.Read(new SourceText(text), Hiring.Model).RuleSetOrThrow().Bound;
        var definition = bound.Definitions.Single(d => d.Name == "a");
        DefinitionUses.Of(bound).IsUsedOften(definition).ShouldBe(isOften);
    }
}
