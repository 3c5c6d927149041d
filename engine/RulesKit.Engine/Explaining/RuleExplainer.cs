using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Explaining;

/// <summary>
/// Explains how a rule comes to its outcome: the interpreter is asked about every expression in turn, so an explanation
/// is never another opinion. Used by one thread.
/// </summary>
internal sealed class RuleExplainer(RuleSet ruleSet)
{
    private readonly PlanChecker checker = ruleSet.CreateChecker();
    private readonly RuleForce force = new(ruleSet.Bound);

    /// <summary>Explains one rule of the rule set.</summary>
    /// <exception cref="InvalidPlanException">
    /// Neither the plan nor the options say as of when it is to be seen, or checking it takes too many steps.
    /// </exception>
    public ExplainedRule Explain(BoundRule rule, PreparedPlan plan, CheckOptions options)
    {
        var checkedPlan = checker.Check(plan, options with { Evaluator = EvaluatorChoice.Interpreter });
        var verdict = checkedPlan.Rules.First(r => r.Id == rule.Id);
        var asOf = checkedPlan.AsOf;
        if (!force.IsInForce(rule, plan, asOf))
        {
            return new ExplainedRule { Verdict = verdict, WhyNotInForce = force.WhyNot(rule, plan, asOf) };
        }

        var context = RuleContext.Of(rule, plan, asOf, options);
        var items = new ItemExplainer(rule, context);
        var explained = items.Explain();
        var told = explained.Select(i => i.Pointer).ToHashSet(StringComparer.Ordinal);
        return new ExplainedRule
        {
            Verdict = verdict,
            Source = items.Source,
            Items = explained,
            Definitions = items.Definitions,
            Lacks = verdict.Findings.Where(f => rule.Items is not null && !told.Contains(f.Pointer)).ToArray(),
        };
    }
}
