using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Planning.Tests.Plans;
using RulesKit.Planning.Tests.Support;
using Outcome = RulesKit.Engine.Verdicts.Outcome;

namespace RulesKit.Planning.Tests.Authoring;

/// <summary>One rule set, three ways to say it: the shipped file, what it is written out as, and C# lambdas.</summary>
public sealed class EquivalenceTests
{
    private static readonly RuleSet Shipped = RuleSet.Load(Repository.RuleSetFolder);
    private static readonly PlanChecker OfShipped = Shipped.CreateChecker();
    private static readonly PlanChecker OfLambdas = ShippedRulesInLambdas.RuleSet.CreateChecker();
    private static readonly PlanChecker OfWrittenOut = ReadAgain().CreateChecker();

    public static TheoryData<string> PlanFiles => TypedPlanTests.PlanFiles;

    [Fact]
    public void At_least_half_of_the_shipped_rules_are_written_with_lambdas() =>
        ShippedRulesInLambdas.RuleSet.RuleIds.Count.ShouldBeGreaterThanOrEqualTo(Shipped.RuleIds.Count / 2);

    [Theory]
    [MemberData(nameof(PlanFiles))]
    public void Rules_written_with_lambdas_say_what_the_shipped_rules_say(string file)
    {
        var plan = BusinessPlanJson.Read(Read(file));
        var wanted = OfShipped.Check(plan).Rules.ToDictionary(r => r.Id, Describe);

        foreach (var rule in OfLambdas.Check(plan).Rules)
        {
            Describe(rule).ShouldBe(wanted[rule.Id], rule.Id);
        }
    }

    [Fact]
    public void Rules_written_with_lambdas_meet_every_outcome_in_the_shipped_plans()
    {
        var outcomes = new HashSet<Outcome>();
        foreach (var file in PlanFiles)
        {
            outcomes.UnionWith(OfLambdas.Check(Read(file)).Rules.Select(r => r.Outcome));
        }

        outcomes.ShouldContain(Outcome.Passed);
        outcomes.ShouldContain(Outcome.Failed);
        outcomes.ShouldContain(Outcome.Unknown);
    }

    [Fact]
    public void The_shipped_rule_set_written_out_is_canonical_and_names_everything_again()
    {
        var again = ReadAgain();

        again.RuleIds.ShouldBe(Shipped.RuleIds);
        again.ToJson().ShouldBe(Shipped.ToJson());
    }

    [Theory]
    [MemberData(nameof(PlanFiles))]
    public void The_shipped_rule_set_written_out_and_read_gives_the_same_verdicts(string file)
    {
        var text = Read(file);

        Engine
            .Rendering.VerdictJson.Write([OfWrittenOut.Check(text)])
            .ShouldBe(Engine.Rendering.VerdictJson.Write([OfShipped.Check(text)]));
    }

    private static RuleSet ReadAgain() =>
        RuleSet
            .Read(new SourceText(Shipped.ToJson()), ModelSchema.FromJsonSchema(File.ReadAllText(Repository.ModelFile)))
            .RuleSetOrThrow();

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.RuleSetFolder, "plans", file));

    private static string Describe(RuleVerdict rule) =>
        $"{rule.Outcome} {rule.ScopeCount} {string.Join("; ", rule.Findings.Select(f => $"{f.Pointer} {f.Reason}"))}";
}
