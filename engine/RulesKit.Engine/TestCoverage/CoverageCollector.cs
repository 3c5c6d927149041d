using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.TestCoverage;

/// <summary>Sees a rule set at work on one plan after the other. Used by one thread.</summary>
internal sealed class CoverageCollector : IConditionObserver
{
    private readonly RuleSet ruleSet;
    private readonly RuleForce force;
    private readonly IReadOnlyList<Conjunct> conjuncts;
    private readonly Dictionary<BoundExpression, HashSet<Truth>> seen;
    private readonly Dictionary<string, HashSet<Outcome>> outcomes;

    public CoverageCollector(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        force = new RuleForce(ruleSet.Bound);
        conjuncts = ConjunctFinder.Find(ruleSet.Bound);
        seen = conjuncts.ToDictionary(c => c.Expression, _ => new HashSet<Truth>());
        outcomes = ruleSet.Bound.Rules.ToDictionary(r => r.Id, _ => new HashSet<Outcome>(), StringComparer.Ordinal);
    }

    /// <summary>Looks at what the rules make of a plan; one that says no day to be seen from shows nothing.</summary>
    public void Add(PreparedPlan plan, CheckOptions options)
    {
        if ((options.AsOf ?? plan.AsOf) is not { } asOf)
        {
            return;
        }

        foreach (var rule in ruleSet.Bound.Rules)
        {
            if (!force.IsInForce(rule, plan, asOf))
            {
                outcomes[rule.Id].Add(Outcome.NotInForce);
                continue;
            }

            var interpreter = new RuleInterpreter(rule, new RuleContext(plan, rule.Window, asOf), null, this);
            outcomes[rule.Id].Add(interpreter.Run().Tally.Outcome);
        }
    }

    public CoverageReport ToReport() =>
        new(
            ruleSet,
            ruleSet.Bound.Rules.Select(r => new RuleCoverage(r, outcomes[r.Id])).ToArray(),
            conjuncts.Select(Of).ToArray()
        );

    void IConditionObserver.Evaluated(BoundExpression condition, Truth truth)
    {
        if (seen.TryGetValue(condition, out var truths))
        {
            truths.Add(truth);
        }
    }

    private ConjunctCoverage Of(Conjunct conjunct)
    {
        var truths = seen[conjunct.Expression];
        return new ConjunctCoverage(
            conjunct,
            truths.Contains(Truth.True),
            truths.Contains(Truth.False),
            truths.Any(t => t.IsUnknown())
        );
    }
}
