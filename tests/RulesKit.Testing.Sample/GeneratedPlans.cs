using FsCheck;
using FsCheck.Fluent;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Planning;
using RulesKit.Testing.Searching;

namespace RulesKit.Testing.Sample;

/// <summary>Plans as FsCheck arbitraries, for laws of a team's own.</summary>
public sealed class GeneratedPlans
{
    // <snippet>
    private static readonly PlanChecker Checker = OurRules.RuleSet.CreateChecker();

    private static readonly PlanSearch Search = new(OurRules.RuleSet, new() { Starts = [OurRules.BasePlan] });

    [Fact]
    public void Every_plan_near_the_rules_gets_an_answer_from_every_rule() =>
        Prop.ForAll(
                PlanGenerators.Plans(OurRules.RuleSet),
                plan => Checker.Check(plan.Json).Rules.Count == OurRules.RuleSet.RuleIds.Count
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_keeps_all_rules_is_compliant() =>
        Prop.ForAll(Search.CompliantPlans(), plan => Checker.Check(plan.Json).IsCompliant).QuickCheckThrowOnFailure();

    [Fact]
    public void What_breaks_one_commitment_is_not() =>
        Prop.ForAll(
                Search.PlansBreaking("cars-stay-domestic"),
                plan => Checker.Check(plan.Json).Compliance == Compliance.NonCompliant
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Typed_plans_are_plans_too() =>
        Prop.ForAll(PlanGenerators.Typed<BusinessPlan>(), plan => Checker.Prepare(plan).IsValid)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_nearly_a_plan_is_refused() =>
        Prop.ForAll(
                PlanGenerators.InvalidPlans(OurRules.RuleSet.Model),
                document => !OurRules.RuleSet.ReadPlan(document.Json).IsValid
            )
            .QuickCheckThrowOnFailure();
    // </snippet>
}
