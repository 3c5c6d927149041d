using RulesKit.Benchmarks.Handwritten;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Closures;
using RulesKit.Engine.Plans;
using RulesKit.Language.Types;
using RulesKit.Planning;

namespace RulesKit.Benchmarks;

/// <summary>
/// The plans, prepared for both sides, and the two sides: the rule set as closures and as written by hand. Many distinct
/// plans, since a processor learns a few by heart and makes them look faster than they are.
/// </summary>
internal sealed class Workload
{
    private const int Seed = 20_240_423;

    private readonly RuleClosures closures;
    private readonly Func<PlanView, Tally>[] handwritten;

    public Workload(int plans)
    {
        var ruleSet = RuleSet.Load(Repository.RuleSetFolder);
        RuleIds = ruleSet.RuleIds;
        var layout = ClrLayout.For(ruleSet.Model, typeof(BusinessPlan));
        closures = RuleClosures.Compile(ruleSet.Bound, layout);
        handwritten = FindHandwritten(RuleIds);

        // Written and read again, so that every text is an object of its own, as it is in plans that come as JSON.
        var read = new PlanGenerator(Seed)
            .Generate(plans)
            .Select(plan => BusinessPlanJson.Read(BusinessPlanJson.Write(plan)))
            .ToArray();
        Prepared = [.. read.Select(p => PlanPreparer.Prepare(p, ruleSet.Model, layout).PlanOrThrow())];
        Views = [.. read.Select(p => new PlanView(p))];
    }

    public IReadOnlyList<string> RuleIds { get; }

    public PreparedPlan[] Prepared { get; }

    public PlanView[] Views { get; }

    /// <summary>Checks one plan against every rule, by hand.</summary>
    /// <returns>The number of rules that are kept, so that no work can be left out.</returns>
    public int RunHandwritten(int plan)
    {
        var view = Views[plan];
        var kept = 0;
        foreach (var rule in handwritten)
        {
            var tally = rule(view);
            kept += tally.Failed + tally.Unknown == 0 ? 1 : 0;
        }

        return kept;
    }

    /// <summary>Checks one plan against every rule, with closures.</summary>
    public int RunClosures(int plan)
    {
        var prepared = Prepared[plan];
        using var check = closures.Begin(prepared, prepared.AsOf!.Value);
        var kept = 0;
        for (var rule = 0; rule < handwritten.Length; rule++)
        {
            var tally = check.Evaluate(rule, null);
            kept += tally.Failed + tally.Unknown == 0 ? 1 : 0;
        }

        return kept;
    }

    /// <summary>The same, with each rule by itself: nothing is shared between rules.</summary>
    public int RunClosuresOneByOne(int plan)
    {
        var prepared = Prepared[plan];
        var kept = 0;
        for (var rule = 0; rule < handwritten.Length; rule++)
        {
            var tally = closures.Evaluate(rule, prepared, prepared.AsOf!.Value, null);
            kept += tally.Failed + tally.Unknown == 0 ? 1 : 0;
        }

        return kept;
    }

    public int RunHandwritten(int plan, int rule) => handwritten[rule](Views[plan]).InScope;

    public int RunClosures(int plan, int rule) =>
        closures.Evaluate(rule, Prepared[plan], Prepared[plan].AsOf!.Value, null).InScope;

    /// <summary>Everything that the two sides count differently; empty when they may be compared.</summary>
    public IReadOnlyList<string> FindDifferences()
    {
        var differences = new List<string>();
        for (var plan = 0; plan < Prepared.Length; plan++)
        {
            using var check = closures.Begin(Prepared[plan], Prepared[plan].AsOf!.Value);
            for (var rule = 0; rule < handwritten.Length; rule++)
            {
                var byHand = handwritten[rule](Views[plan]).ToRuleTally();
                var byClosures = check.Evaluate(rule, null);
                if (byHand != byClosures)
                {
                    differences.Add(
                        $"{RuleIds[rule]}, {Prepared[plan].Id}: by hand {byHand}, by closures {byClosures}"
                    );
                }
            }
        }

        return differences;
    }

    /// <summary>How many plans keep all rules, so that a reader can judge the mix.</summary>
    public int CountKept()
    {
        var kept = 0;
        for (var plan = 0; plan < Prepared.Length; plan++)
        {
            kept += RunHandwritten(plan) == handwritten.Length ? 1 : 0;
        }

        return kept;
    }

    private static Func<PlanView, Tally>[] FindHandwritten(IReadOnlyList<string> ids)
    {
        var missing = ids.Except(HandwrittenRules.ById.Keys, StringComparer.Ordinal).ToArray();
        return missing.Length == 0
            ? [.. ids.Select(id => HandwrittenRules.ById[id])]
            : throw new InvalidOperationException($"Nobody has written by hand: {string.Join(", ", missing)}.");
    }
}
