using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Generated;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Generator.Tests.Harness;
using RulesKit.Language.Tests.Catalog;
using RulesKit.Language.Types;
using RulesKit.Planning;

namespace RulesKit.Generator.Tests.Evaluators;

/// <summary>The generated C# itself finds outcomes; the interpreter is not asked about everything.</summary>
public sealed class PredicateTests
{
    [Fact]
    public void Rules_that_are_kept_are_decided_by_the_generated_code_and_as_the_interpreter_does()
    {
        var ruleSet = RuleSet.Load(RepositoryFiles.PathOf("rules", "xiaomi-su7"));
        var plan = BusinessPlanJson.Read(
            File.ReadAllText(RepositoryFiles.PathOf("rules", "xiaomi-su7", "plans", "base-2024.json"))
        );
        var prepared = ruleSet.CreateChecker().Prepare(plan).PlanOrThrow();
        var asOf = prepared.AsOf ?? Date.Of(2024, 4, 23);
        var type = ShippedProject.Make().LoadType("RulesKit.Generated.Acme_Su7Rules.__Predicates__");
        var predicates = (GeneratedPredicates<BusinessPlan>)Activator.CreateInstance(type)!;
        var view = predicates.View(plan, prepared.Currency);

        var decided = 0;
        for (var i = 0; i < ruleSet.Bound.Rules.Count; i++)
        {
            if (Decide(predicates, view, ruleSet, i, prepared, asOf) is { } tally)
            {
                var rule = ruleSet.Bound.Rules[i];
                tally.ShouldBe(
                    new RuleInterpreter(rule, new RuleContext(prepared, rule.Window, asOf)).Run().Tally,
                    rule.Id
                );
                decided++;
            }
        }

        decided.ShouldBeGreaterThan(ruleSet.Bound.Rules.Count * 9 / 10);
    }

    private static RuleTally? Decide(
        GeneratedPredicates<BusinessPlan> predicates,
        object view,
        RuleSet ruleSet,
        int rule,
        PreparedPlan plan,
        Date asOf
    )
    {
        var scope = new GeneratedScope(ruleSet.Bound.Rules[rule], plan.Horizon, asOf);
        try
        {
            predicates.Evaluate(rule, view, scope);
            return scope.Tally;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
