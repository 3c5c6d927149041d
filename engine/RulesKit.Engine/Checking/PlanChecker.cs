using RulesKit.Engine.Closures;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Limits;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Checking;

/// <summary>Checks plans against one rule set. Thread-safe: make one and share it.</summary>
public sealed class PlanChecker
{
    private readonly RuleSet ruleSet;
    private readonly VerdictMaker maker;
    private readonly EvaluatorCache evaluators;

    internal PlanChecker(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        maker = new VerdictMaker(ruleSet.Bound, ruleSet.Limits);
        evaluators = new EvaluatorCache(ruleSet.Bound);
    }

    /// <summary>Checks a plan given as JSON.</summary>
    /// <exception cref="InvalidPlanException">
    /// The plan is no JSON, does not fit the model, or neither it nor <paramref name="options"/> says as of when.
    /// </exception>
    public Verdict Check(string planJson, CheckOptions? options = null) =>
        Check(ruleSet.ReadPlan(planJson).PlanOrThrow(), options);

    /// <summary>Checks a plan given as an object of a type that fits the model.</summary>
    /// <exception cref="InvalidPlanException">
    /// The plan does not fit the model, or neither it nor <paramref name="options"/> says as of when.
    /// </exception>
    /// <exception cref="PlanModelMismatchException">The type does not fit the model.</exception>
    public Verdict Check<TPlan>(TPlan plan, CheckOptions? options = null)
        where TPlan : class => Check(Prepare(plan).PlanOrThrow(), options);

    /// <summary>Prepares a typed plan, so that it can be checked again and again.</summary>
    /// <exception cref="PlanModelMismatchException">The type does not fit the model.</exception>
    public PlanReading Prepare<TPlan>(TPlan plan)
        where TPlan : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PlanPreparer.Prepare(plan, ruleSet.Model, evaluators.LayoutOf(plan.GetType()));
    }

    /// <summary>Checks a plan that was read before.</summary>
    /// <exception cref="InvalidPlanException">
    /// Neither the plan nor <paramref name="options"/> says as of when it is to be seen, or checking it may take more
    /// steps than <see cref="RuleLimits.CheckingSteps"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">The check was given up.</exception>
    public Verdict Check(PreparedPlan plan, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new CheckOptions();
        var asOf = VerdictMaker.AsOf(plan, options);
        maker.CheckBudget(plan);
        var closures = evaluators.ClosuresFor(plan, options.Evaluator);
        var rules = closures is null
            ? maker.Make(plan, asOf, options, (_, _) => null)
            : Run(closures, plan, asOf, options);
        return maker.Assemble(plan, asOf, options, rules);
    }

    /// <summary>Checks a plan against one rule of the set, which is all that a change of this rule can touch.</summary>
    /// <exception cref="InvalidPlanException">As for a check against all rules.</exception>
    internal RuleVerdict CheckRule(BoundRule rule, PreparedPlan plan, CheckOptions options)
    {
        var asOf = VerdictMaker.AsOf(plan, options);
        maker.CheckBudget(plan);
        return maker.Explain(rule, plan, asOf, options);
    }

    /// <summary>All rules in one go, so that they share what their definitions give.</summary>
    private RuleVerdict[] Run(RuleClosures closures, PreparedPlan plan, Date asOf, CheckOptions options)
    {
        var verdicts = new RuleVerdict[ruleSet.Bound.Rules.Count];
        using var check = closures.Begin(plan, asOf, options.Cancellation);
        for (var i = 0; i < verdicts.Length; i++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            var rule = ruleSet.Bound.Rules[i];
            verdicts[i] = maker.IsInForce(rule, plan, asOf)
                ? maker.Judge(rule, check.Evaluate(i, null), plan, asOf, options)
                : maker.Explain(rule, plan, asOf, options);
        }

        return verdicts;
    }
}
