using RulesKit.Architecture.Tests.Support;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.Text;

namespace RulesKit.Architecture.Tests.Docs;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string Here = Path.Combine(Repository.Root, "tests/RulesKit.Architecture.Tests/Docs");

    [Fact]
    public void The_README_shows_the_first_program_as_it_compiles_here()
    {
        var lines = File.ReadAllLines(Path.Combine(Here, "FirstProgram.cs"))
            .SkipWhile(l => !l.Contains("// <snippet>", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(l => !l.Contains("// </snippet>", StringComparison.Ordinal))
            .Select(l => l.Length > 8 ? l[8..] : "");
        GeneratedPart.ShouldBe("README.md", "snippet: FirstProgram.cs", "csharp", string.Join('\n', lines));
    }

    [Fact]
    public void The_README_shows_the_first_rule_set_as_it_is_read_here() =>
        GeneratedPart.ShouldBe("README.md", "snippet: first.rules.json", "json", FirstRuleSet());

    [Fact]
    public void The_first_rule_set_is_kept_by_the_base_plan_and_broken_by_a_launch_abroad()
    {
        var model = ModelSchema.FromJsonSchema(
            File.ReadAllText(Path.Combine(Repository.Root, "rules/schema/plan.schema.json"))
        );
        var reading = RuleSet.Read(new SourceText(FirstRuleSet()), model);
        reading.Diagnostics.ShouldBeEmpty();
        var checker = reading.RuleSetOrThrow().CreateChecker();
        var plan = File.ReadAllText(Path.Combine(Repository.Root, "rules/xiaomi-su7/plans/base-2024.json"));

        checker.Check(plan).Compliance.ShouldBe(Compliance.Compliant);
        checker
            .Check(
                plan.Replace("\"market\": \"CN\", \"date\"", "\"market\": \"DE\", \"date\"", StringComparison.Ordinal)
            )
            .Compliance.ShouldBe(Compliance.NonCompliant);
    }

    private static string FirstRuleSet() => File.ReadAllText(Path.Combine(Here, "first.rules.json"));
}
