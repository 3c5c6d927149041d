using RulesKit.Api.Problems;
using RulesKit.Engine.Explaining;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Rendering;
using RulesKit.Language.Text;

namespace RulesKit.Api.Validation;

/// <summary>Explains what one rule says of a plan. Nothing is stored.</summary>
internal static class PlanExplainer
{
    /// <exception cref="ProblemException">There is no such rule, or the plan can't be checked.</exception>
    public static ReadOnlyMemory<byte> Explain(Ground ground, string rule, byte[] plan, CancellationToken cancellation)
    {
        var ruleSet = ground.RuleSet.RuleSet;
        var bound =
            ruleSet.Bound.Rules.FirstOrDefault(r => r.Id == rule)
            ?? throw new ProblemException(
                KnownProblems.NotFound(
                    $"The rule set {ruleSet.Id} {ruleSet.Version} has no rule {rule}.{NearestName.Suggestion(rule, ruleSet.RuleIds)}"
                )
            );
        var read = PlanDecider.Read(ground, plan);
        try
        {
            return ExplainJson.ToBytes(
                new RuleExplainer(ruleSet).Explain(bound, read, PlanDecider.OptionsOf(ground, cancellation))
            );
        }
        catch (InvalidPlanException e)
        {
            throw new ProblemException(PlanDecider.Invalid(e.Errors));
        }
    }
}
