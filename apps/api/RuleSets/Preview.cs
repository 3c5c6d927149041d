using Microsoft.Extensions.Options;
using RulesKit.Api.Hosting;
using RulesKit.Api.Plans;
using RulesKit.Api.Problems;
using RulesKit.Api.Validation;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Api.RuleSets;

/// <summary>Says what a text that is not stored would change for the plans that are.</summary>
internal sealed class Preview(
    RuleSetStore store,
    RuleSetDesk desk,
    PlanStore plans,
    Grounds grounds,
    IOptions<LimitSettings> limits
)
{
    public async Task<PreviewAnswer> RunAsync(string id, byte[] document, CancellationToken cancellation)
    {
        var head = await store.HeadAsync(id, cancellation);
        var active = await grounds.FindAsync(new ValidationQuestion(id, null, null, null), cancellation);
        var candidate = await desk.ReadCandidateAsync(head, document, cancellation);
        var then = active with { RuleSet = new ReadyRuleSet(active.RuleSet.Version, candidate) };
        var most = limits.Value.PreviewPlans;
        var stored = await plans.ListAsync(null, most + 1, cancellation);
        var changed = new List<PlanChange>();
        var notChecked = new List<UncheckedPlan>();
        foreach (var plan in stored.Take(most))
        {
            cancellation.ThrowIfCancellationRequested();
            var bytes = await store.ContentAsync(plan.Hash, cancellation);
            try
            {
                var change = Compare(plan.Id, Check(active, bytes, cancellation), Check(then, bytes, cancellation));
                changed.AddRange(change is null ? [] : [change]);
            }
            catch (ProblemException e)
            {
                notChecked.Add(new UncheckedPlan(plan.Id, e.Problem.Errors?[0].Message ?? e.Problem.Detail));
            }
        }

        return new PreviewAnswer(
            id,
            active.RuleSet.Version.Version,
            candidate.Version,
            Math.Min(stored.Count, most) - notChecked.Count,
            changed,
            notChecked,
            stored.Count > most
        );
    }

    private static Verdict Check(Ground ground, byte[] plan, CancellationToken cancellation) =>
        PlanDecider.Check(ground, PlanDecider.Read(ground, plan), cancellation);

    /// <summary>What is said otherwise; null when nothing is.</summary>
    private static PlanChange? Compare(string plan, Verdict before, Verdict after)
    {
        var old = before.Rules.ToDictionary(r => r.Id, r => VerdictNames.Of(r.Outcome), StringComparer.Ordinal);
        var now = after.Rules.ToDictionary(r => r.Id, r => VerdictNames.Of(r.Outcome), StringComparer.Ordinal);
        var rules = old
            .Keys.Union(now.Keys, StringComparer.Ordinal)
            .Select(rule => new RuleChange(rule, old.GetValueOrDefault(rule), now.GetValueOrDefault(rule)))
            .Where(change => change.Before != change.After)
            .ToArray();
        return rules.Length == 0
            ? null
            : new PlanChange(plan, VerdictNames.Of(before.Compliance), VerdictNames.Of(after.Compliance), rules);
    }
}
