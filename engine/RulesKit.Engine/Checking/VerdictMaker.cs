using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Limits;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Checking;

/// <summary>Makes verdicts of one rule set, whichever evaluator finds the outcomes. Thread-safe.</summary>
internal sealed class VerdictMaker(BoundRuleSet ruleSet, RuleLimits limits)
{
    private readonly RuleForce force = new(ruleSet);
    private readonly CheckingBudget budget = new(ruleSet, limits.CheckingSteps);

    /// <summary>The date to see a plan from.</summary>
    /// <exception cref="InvalidPlanException">Neither the plan nor the caller says it.</exception>
    public static Date AsOf(PreparedPlan plan, CheckOptions options) =>
        options.AsOf ?? plan.AsOf ?? throw AsOfMissing(plan);

    /// <exception cref="InvalidPlanException">Checking the plan may take more steps than are allowed.</exception>
    public void CheckBudget(PreparedPlan plan) => budget.Check(plan);

    public bool IsInForce(BoundRule rule, PreparedPlan plan, Date asOf) => force.IsInForce(rule, plan, asOf);

    /// <summary>Asks an evaluator about each rule that is in force.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asOf">The date that it is seen from.</param>
    /// <param name="options">What the caller says.</param>
    /// <param name="evaluate">The counts of a rule, given with its place; null leaves it to the interpreter.</param>
    public RuleVerdict[] Make(
        PreparedPlan plan,
        Date asOf,
        CheckOptions options,
        Func<BoundRule, int, RuleTally?> evaluate
    ) =>
        ruleSet
            .Rules.Select(
                (rule, i) =>
                {
                    options.Cancellation.ThrowIfCancellationRequested();
                    return IsInForce(rule, plan, asOf) && evaluate(rule, i) is { } tally
                        ? Judge(rule, tally, plan, asOf, options)
                        : Explain(rule, plan, asOf, options);
                }
            )
            .ToArray();

    /// <summary>What an evaluator found, with findings from the interpreter where there are any.</summary>
    public RuleVerdict Judge(BoundRule rule, RuleTally tally, PreparedPlan plan, Date asOf, CheckOptions options) =>
        tally.Outcome is Outcome.Passed or Outcome.Vacuous
            ? Describe(rule, tally.InScope, tally.Outcome)
            : Explain(rule, plan, asOf, options);

    /// <summary>Interprets a rule: findings and their evidence come from here, whichever evaluator found the outcome.</summary>
    public RuleVerdict Explain(BoundRule rule, PreparedPlan plan, Date asOf, CheckOptions options)
    {
        if (!IsInForce(rule, plan, asOf))
        {
            return Describe(rule, 0, Outcome.NotInForce);
        }

        var context = RuleContext.Of(rule, plan, asOf, options);
        var interpreter = new RuleInterpreter(rule, context, force.GroundsOf(rule, context));
        var found = interpreter.Run();
        var writer = new FindingWriter(rule, plan, interpreter.Interpreter);
        var findings = new Finding[found.Drafts.Count];
        for (var i = 0; i < findings.Length; i++)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            findings[i] = writer.Write(found.Drafts[i]);
        }

        var described = Describe(rule, found.Tally.InScope, found.Tally.Outcome) with { Findings = findings };
        return options.Waivers.Apply(described, plan.Id, asOf);
    }

    public Verdict Assemble(PreparedPlan plan, Date asOf, CheckOptions options, RuleVerdict[] rules) =>
        new()
        {
            Plan = plan.Id,
            File = plan.File,
            Scenario = options.Scenario,
            RuleSet = ruleSet.Document.Id,
            Version = ruleSet.Document.Version,
            AsOf = asOf,
            Rules = rules,
        };

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
        new([AsOfQuestion.To(plan, "say it with the check")]);
}
