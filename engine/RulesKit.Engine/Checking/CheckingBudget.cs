using System.Collections.Concurrent;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Checking;

/// <summary>Refuses plans that a rule set could work on for too long. Thread-safe.</summary>
/// <remarks>
/// The bound depends on nothing but the rules and the plan, never on a clock, so that the same plan is refused on every
/// machine or on none.
/// </remarks>
internal sealed class CheckingBudget(BoundRuleSet ruleSet, long steps)
{
    /// <summary>What the rules take when every array has so many items, by the power of two that this is.</summary>
    private readonly ConcurrentDictionary<int, long> worst = new();

    /// <exception cref="InvalidPlanException">Checking the plan may take more steps than are allowed.</exception>
    public void Check(PreparedPlan plan)
    {
        if (WorstFor(plan.Sizes.Longest) <= steps)
        {
            return;
        }

        var cost = new PlanCost(plan.Sizes.Of).Of(ruleSet);
        if (cost > steps)
        {
            var message = FormattableString.Invariant(
                $"Checking this plan may take {cost} steps with the rules of {ruleSet.Document.Id}; at most {steps} are allowed. Its longest array has {plan.Sizes.Longest} items: split the plan, let rules filter before they compare rows with rows, or raise the limit."
            );
            throw new InvalidPlanException([new PlanError("", plan.Json?.Location, message)]);
        }
    }

    /// <summary>A bound that is worked out once for many plans; only one that lies above the limit needs a closer look.</summary>
    private long WorstFor(int longest)
    {
        var power = 0;
        while (power < 31 && 1L << power < longest)
        {
            power++;
        }

        return worst.GetOrAdd(power, p => new PlanCost(_ => (int)Math.Min(1L << p, int.MaxValue)).Of(ruleSet));
    }
}
