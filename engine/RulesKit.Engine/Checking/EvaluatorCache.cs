using System.Collections.Concurrent;
using RulesKit.Engine.Closures;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Checking;

/// <summary>Builds closures when they pay off, once for each layout of plans. Thread-safe.</summary>
internal sealed class EvaluatorCache(BoundRuleSet ruleSet)
{
    private readonly ConcurrentDictionary<Type, PlanLayout> layouts = new();
    private readonly ConcurrentDictionary<PlanLayout, Lazy<RuleClosures>> closures = new();
    private int checks;

    /// <summary>The layout of a CLR type.</summary>
    /// <exception cref="PlanModelMismatchException">The type does not fit the model.</exception>
    public PlanLayout LayoutOf(Type type) => layouts.GetOrAdd(type, t => ClrLayout.For(ruleSet.Model, t));

    /// <summary>Closures for a layout; null when the interpreter is the better choice.</summary>
    public RuleClosures? ClosuresFor(PlanLayout layout, EvaluatorChoice choice)
    {
        var isFirst = Interlocked.Increment(ref checks) == 1;
        if (choice == EvaluatorChoice.Interpreter || (choice == EvaluatorChoice.Automatic && isFirst))
        {
            return null;
        }

        return closures.GetOrAdd(layout, l => new Lazy<RuleClosures>(() => RuleClosures.Compile(ruleSet, l))).Value;
    }
}
