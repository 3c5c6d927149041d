using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Limits;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Generated;

/// <summary>Checks plans against a rule set that was compiled with the project, for generated code. Thread-safe.</summary>
/// <typeparam name="TPlan">The type of plans.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedChecker<TPlan>
    where TPlan : class
{
    private readonly GeneratedRuleSet ruleSet;
    private readonly GeneratedPredicates<TPlan> predicates;
    private readonly VerdictMaker maker;

    /// <summary>Makes the checker.</summary>
    /// <param name="ruleSet">The rule set as trees, from which findings and their evidence come.</param>
    /// <param name="predicates">The same rules as C#, which find the outcome of rules that are kept.</param>
    public GeneratedChecker(GeneratedRuleSet ruleSet, GeneratedPredicates<TPlan> predicates)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(predicates);
        this.ruleSet = ruleSet;
        this.predicates = predicates;
        maker = new VerdictMaker(ruleSet.Bound, RuleLimits.Default);
    }

    /// <summary>Checks a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">What the caller says beyond the plan; null for nothing.</param>
    /// <exception cref="InvalidPlanException">
    /// The plan does not fit the model, or neither it nor <paramref name="options"/> says as of when, or checking it may
    /// take more steps than are allowed.
    /// </exception>
    public Verdict Check(TPlan plan, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new CheckOptions();
        var prepared = PlanPreparer.Prepare(plan, ruleSet.Model, ruleSet.Layout).PlanOrThrow();
        var asOf = VerdictMaker.AsOf(prepared, options);
        maker.CheckBudget(prepared);
        var view = options.Evaluator == EvaluatorChoice.Interpreter ? null : predicates.View(plan, prepared.Currency);
        var rules = maker.Make(prepared, asOf, options, (rule, i) => Evaluate(rule, i, view, prepared, asOf));
        return maker.Assemble(prepared, asOf, options, rules);
    }

    /// <summary>Reads waivers of this rule set from the text of a waivers file.</summary>
    /// <exception cref="RuleSetException">The waivers have mistakes; all of them are in the exception.</exception>
    public WaiverSet ReadWaivers(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var found = new DiagnosticBag();
        var waivers = WaiverReader.Read(source, ruleSet.Bound.Rules.Select(r => r.Id).ToArray(), found);
        return found.HasErrors ? throw new RuleSetException(found.ToSorted()) : waivers;
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Whatever C# throws where it has no value, ours may have one."
    )]
    private RuleTally? Evaluate(BoundRule rule, int place, object? view, PreparedPlan plan, Date asOf)
    {
        if (view is null)
        {
            return null;
        }

        var scope = new GeneratedScope(rule, plan.Horizon, asOf);
        try
        {
            predicates.Evaluate(place, view, scope);
            return scope.Tally;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            // A value is missing or can't be worked out: three-valued logic is the interpreter's.
            return null;
        }
    }
}
