using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Closures;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;
using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Analysis;

/// <summary>
/// Holds a rule set against another that should mean the same, over plans made at random. The second may know more: what
/// was unknown may be decided, and what was decided stays.
/// </summary>
internal sealed class MeaningComparison(RuleSet before, RuleSet after, int seed)
{
    private const int Plans = 12;
    private static readonly Date AsOf = Date.Of(2024, 6, 1);

    public void ShouldFindNoDifference(Func<BoundRule, bool> isTouched, string why)
    {
        // Absence can be asked for, so that a value which takes the place of an unknown one may be seen.
        var text = before.Bound.Document.Source.Text;
        var asksForAbsence =
            text.Contains("??", StringComparison.Ordinal)
            || text.Contains(" null", StringComparison.Ordinal)
            || text.Contains(".At(", StringComparison.Ordinal);
        var shops = new ShopPlans(seed, isComplete: asksForAbsence);
        for (var i = 0; i < Plans; i++)
        {
            var plan = PlanPreparer.Prepare(shops.Next(), Evaluators.Model, Evaluators.Objects).PlanOrThrow();
            for (var rule = 0; rule < before.Bound.Rules.Count; rule++)
            {
                if (isTouched(before.Bound.Rules[rule]))
                {
                    Compare(plan, rule, $"seed {seed}, plan {i}, rule {rule}: {why}\n{text}");
                }
            }
        }
    }

    private void Compare(PreparedPlan plan, int rule, string where)
    {
        var (first, second) = (Tally(before, rule, plan), Tally(after, rule, plan));
        second.Failed.ShouldBeGreaterThanOrEqualTo(first.Failed, where);
        if (first.Unknown == 0)
        {
            (second.Failed, second.Unknown).ShouldBe((first.Failed, 0), where);
        }
    }

    private static RuleTally Tally(RuleSet ruleSet, int rule, PreparedPlan plan)
    {
        var bound = ruleSet.Bound.Rules[rule];
        return new RuleInterpreter(bound, new RuleContext(plan, bound.Window, AsOf)).Run().Tally;
    }
}
