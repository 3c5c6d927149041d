using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Support;
using RulesKit.Language.Limits;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>Limits are settings of a rule set; they hold for its text and for every plan that is checked against it.</summary>
public sealed class RuleLimitsTests
{
    private const string Quadratic = "plan.Teams.All(a => plan.Teams.All(b => a.Country == b.Country || a.Id != b.Id))";

    [Fact]
    public void A_rule_set_is_read_within_the_characters_it_may_have()
    {
        Read(RuleLimits.Default with { ReadingSteps = Quadratic.Length }).IsValid.ShouldBeTrue();

        var diagnostic = Read(RuleLimits.Default with { ReadingSteps = Quadratic.Length - 1 })
            .Diagnostics.ShouldHaveSingleItem();

        diagnostic.Id.ShouldBe("RK1007");
        diagnostic.Message.ShouldStartWith("The expressions of this rule set have more than ");
    }

    [Fact]
    public void Texts_are_read_within_their_length_and_depth()
    {
        Read(RuleLimits.Default with { DocumentLength = 50 }).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RK0001");
        Read(RuleLimits.Default with { DocumentDepth = 2 }).Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("RK0001");
    }

    [Fact]
    public void An_array_of_a_plan_has_so_many_items_and_no_more()
    {
        Read(RuleLimits.Default with { ArrayItems = 2 })
            .RuleSetOrThrow()
            .ReadPlan(Hiring.Plan())
            .IsValid.ShouldBeTrue();

        var reading = Read(RuleLimits.Default with { ArrayItems = 1 }).RuleSetOrThrow().ReadPlan(Hiring.Plan());

        reading
            .Errors.ShouldHaveSingleItem()
            .Message.ShouldBe("The array has more than 1 items; at most that many are read. Split it up.");
    }

    [Theory]
    [InlineData(EvaluatorChoice.Interpreter)]
    [InlineData(EvaluatorChoice.Closures)]
    public void A_plan_that_takes_too_many_steps_is_refused_before_it_is_checked(EvaluatorChoice evaluator)
    {
        var options = new CheckOptions { Evaluator = evaluator };
        var plan = Hiring.Plan();
        Check(1_000, plan, options);

        var refused = Should.Throw<InvalidPlanException>(() => Check(10, plan, options));

        refused.Message.ShouldContain("steps with the rules of hiring; at most 10 are allowed.");
    }

    private static void Check(long steps, string plan, CheckOptions options) =>
        Read(RuleLimits.Default with { CheckingSteps = steps })
            .RuleSetOrThrow()
            .CreateChecker()
            .Check(plan, options)
            .Rules.ShouldHaveSingleItem();

    private static RuleSetReading Read(RuleLimits limits) =>
        RuleSet.Read(
            new SourceText(
                $$"""
                { "id": "hiring", "version": "1", "title": "Hiring", "model": "hiring.schema.json",
                  "rules": [{ "id": "one", "title": "One", "require": "{{Quadratic}}" }] }
                """
            ),
            Hiring.Model,
            new RuleSetOptions { Limits = limits }
        );
}
