using RulesKit.Engine.Closures;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Engine.Waivers;
using RulesKit.Language.Limits;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Checking;

/// <summary>Checks plans against one rule set. Thread-safe: make one and share it.</summary>
public sealed class PlanChecker
{
    private readonly RuleSet ruleSet;
    private readonly RuleForce force;
    private readonly EvaluatorCache evaluators;
    private readonly CheckingBudget budget;

    internal PlanChecker(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        force = new RuleForce(ruleSet.Bound);
        evaluators = new EvaluatorCache(ruleSet.Bound);
        budget = new CheckingBudget(ruleSet.Bound, ruleSet.Limits.CheckingSteps);
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
    public Verdict Check(PreparedPlan plan, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new CheckOptions();
        var asOf = options.AsOf ?? plan.AsOf ?? throw AsOfMissing(plan);
        budget.Check(plan);
        var closures = evaluators.ClosuresFor(plan, options.Evaluator);
        var rules = closures is null ? Interpret(plan, asOf, options) : Run(closures, plan, asOf, options);
        return new Verdict
        {
            Plan = plan.Id,
            File = plan.File,
            Scenario = options.Scenario,
            RuleSet = ruleSet.Id,
            Version = ruleSet.Version,
            AsOf = asOf,
            Rules = rules,
        };
    }

    /// <summary>Checks a plan against one rule of the set, which is all that a change of this rule can touch.</summary>
    /// <exception cref="InvalidPlanException">As for a check against all rules.</exception>
    internal RuleVerdict CheckRule(BoundRule rule, PreparedPlan plan, CheckOptions options)
    {
        var asOf = options.AsOf ?? plan.AsOf ?? throw AsOfMissing(plan);
        budget.Check(plan);
        return force.IsInForce(rule, plan, asOf)
            ? Explain(rule, plan, asOf, options)
            : Describe(rule, 0, Outcome.NotInForce);
    }

    private RuleVerdict[] Interpret(PreparedPlan plan, Date asOf, CheckOptions options) =>
        ruleSet
            .Bound.Rules.Select(rule =>
                force.IsInForce(rule, plan, asOf)
                    ? Explain(rule, plan, asOf, options)
                    : Describe(rule, 0, Outcome.NotInForce)
            )
            .ToArray();

    /// <summary>All rules in one go, so that they share what their definitions give.</summary>
    private RuleVerdict[] Run(RuleClosures closures, PreparedPlan plan, Date asOf, CheckOptions options)
    {
        var verdicts = new RuleVerdict[ruleSet.Bound.Rules.Count];
        using var check = closures.Begin(plan, asOf);
        for (var i = 0; i < verdicts.Length; i++)
        {
            var rule = ruleSet.Bound.Rules[i];
            if (!force.IsInForce(rule, plan, asOf))
            {
                verdicts[i] = Describe(rule, 0, Outcome.NotInForce);
                continue;
            }

            var tally = check.Evaluate(i, null);
            verdicts[i] = tally.Outcome is Outcome.Passed or Outcome.Vacuous
                ? Describe(rule, tally.InScope, tally.Outcome)
                : Explain(rule, plan, asOf, options);
        }

        return verdicts;
    }

    /// <summary>Interprets a rule: findings and their evidence come from here, whichever evaluator found the outcome.</summary>
    private RuleVerdict Explain(BoundRule rule, PreparedPlan plan, Date asOf, CheckOptions options)
    {
        var context = new RuleContext(plan, rule.Window, asOf) { IsAsOfOfPlan = options.AsOf is null };
        var interpreter = new RuleInterpreter(rule, context, force.GroundsOf(rule, context));
        var found = interpreter.Run();
        var writer = new FindingWriter(rule, plan, interpreter.Interpreter);
        var findings = found.Drafts.Select(writer.Write).ToArray();
        var described = Describe(rule, found.Tally.InScope, found.Tally.Outcome) with { Findings = findings };
        return options.Waivers.Apply(described, plan.Id, asOf);
    }

    private static RuleVerdict Describe(BoundRule rule, int scopeCount, Outcome outcome) =>
        new()
        {
            Id = rule.Id,
            Title = rule.Document.Title,
            Reason = rule.Document.Reason,
            Owner = rule.Document.Owner,
            Severity = rule.Document.Severity,
            Source = rule.Document.Source,
            Window = rule.Document.Window,
            Tags = rule.Document.Tags,
            ScopeCount = scopeCount,
            Outcome = outcome,
        };

    private static InvalidPlanException AsOfMissing(PreparedPlan plan) =>
        new([
            new PlanError(
                "",
                plan.Json?.Location,
                "The plan does not say as of which date it is to be seen. Give it an \"asOf\", or say it with the check."
            ),
        ]);
}
