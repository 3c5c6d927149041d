using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Support;

namespace RulesKit.Engine.Tests.Checking;

/// <summary>Closures are built where they pay off, and once.</summary>
public sealed class EvaluatorCacheTests
{
    private readonly EvaluatorCache cache = new(Hiring.Rules("\"require\": \"true\"").Bound);

    [Fact]
    public void The_first_plan_of_ordinary_size_is_interpreted_and_the_second_one_is_not()
    {
        var plan = PlanOf(objects: 399);
        cache.ClosuresFor(plan, EvaluatorChoice.Automatic).ShouldBeNull();
        cache.ClosuresFor(plan, EvaluatorChoice.Automatic).ShouldNotBeNull();
    }

    [Fact]
    public void A_large_plan_is_not_interpreted() =>
        cache.ClosuresFor(PlanOf(objects: 400), EvaluatorChoice.Automatic).ShouldNotBeNull();

    [Fact]
    public void A_choice_is_kept_to()
    {
        cache.ClosuresFor(PlanOf(objects: 10), EvaluatorChoice.Closures).ShouldNotBeNull();
        cache.ClosuresFor(PlanOf(objects: 1_000), EvaluatorChoice.Interpreter).ShouldBeNull();
    }

    [Fact]
    public void Closures_are_built_once() =>
        cache
            .ClosuresFor(PlanOf(objects: 10), EvaluatorChoice.Closures)
            .ShouldBeSameAs(cache.ClosuresFor(PlanOf(objects: 20), EvaluatorChoice.Closures));

    private static PreparedPlan PlanOf(int objects)
    {
        var openings = objects - Hiring.Rules().ReadPlan(Hiring.Plan()).PlanOrThrow().ObjectCount;
        var rows = Enumerable.Range(0, openings).Select(i => $"{{ \"id\": \"o{i}\", \"team\": \"core\" }}");
        var plan = Hiring.Rules().ReadPlan(Hiring.Plan($"\"openings\": [{string.Join(',', rows)}]")).PlanOrThrow();
        plan.ObjectCount.ShouldBe(objects);
        return plan;
    }
}
