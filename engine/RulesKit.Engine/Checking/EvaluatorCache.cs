using System.Collections.Concurrent;
using RulesKit.Engine.Closures;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Checking;

/// <summary>Builds closures when they pay off, once for each layout of plans. Thread-safe.</summary>
internal sealed class EvaluatorCache(BoundRuleSet ruleSet)
{
    /// <summary>
    /// From this many objects on, closures are faster even for one plan: rules that compare rows with rows take
    /// interpreted steps by the square of the rows.
    /// </summary>
    private const int LargePlan = 400;

    private readonly ConcurrentDictionary<Type, PlanLayout> layouts = new();
    private readonly ConcurrentDictionary<PlanLayout, Lazy<RuleClosures>> closures = new();
    private int checks;

    /// <summary>The layout of a CLR type.</summary>
    /// <exception cref="PlanModelMismatchException">The type does not fit the model.</exception>
    public PlanLayout LayoutOf(Type type) => layouts.GetOrAdd(type, t => ClrLayout.For(ruleSet.Model, t));

    /// <summary>Closures for a plan; null when the interpreter is the better choice.</summary>
    public RuleClosures? ClosuresFor(PreparedPlan plan, EvaluatorChoice choice)
    {
        var isOneShot = Interlocked.Increment(ref checks) == 1 && plan.ObjectCount < LargePlan;
        if (choice == EvaluatorChoice.Interpreter || (choice == EvaluatorChoice.Automatic && isOneShot))
        {
            return null;
        }

        return closures
            .GetOrAdd(plan.Layout, l => new Lazy<RuleClosures>(() => RuleClosures.Compile(ruleSet, l)))
            .Value;
    }
}
