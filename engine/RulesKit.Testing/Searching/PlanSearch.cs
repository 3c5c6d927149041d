using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Language.Text;
using RulesKit.Testing.Generating;
using RulesKit.Testing.Shrinking;
using Outcome = RulesKit.Engine.Verdicts.Outcome;

namespace RulesKit.Testing.Searching;

/// <summary>
/// Finds plans that keep a whole rule set, and plans that break one rule and no other, by moving what the rules read to
/// the places where they change their mind. The same options give the same plans. Thread-safe.
/// </summary>
public sealed class PlanSearch
{
    private readonly RuleSet ruleSet;
    private readonly PlanSearchOptions options;
    private readonly PlanChecker checker;
    private readonly PlanClimber climber;
    private readonly PlanMaker maker;
    private readonly Lazy<PlanSearchResult> compliant;
    private readonly ConcurrentDictionary<(string Rule, Outcome Outcome), bool> seen = new();
    private readonly ConcurrentDictionary<string, Lazy<PlanSearchResult>> breaking = new();

    /// <summary>Prepares a search.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="options">Where it starts and when it gives up; null for the defaults.</param>
    public PlanSearch(RuleSet ruleSet, PlanSearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        this.ruleSet = ruleSet;
        this.options = options ?? new PlanSearchOptions();
        checker = ruleSet.CreateChecker();
        var vocabulary = PlanGenerators.VocabularyOf(ruleSet);
        maker = new PlanMaker(ruleSet.Model, vocabulary, new PlanGenerationOptions { HoleShare = 0.05 });
        climber = new PlanClimber(
            ruleSet.Bound.Rules.ToDictionary(
                r => r.Id,
                r => new RuleMoves(r, ruleSet.Model, maker, vocabulary),
                StringComparer.Ordinal
            )
        );
        compliant = new(SearchCompliant);
    }

    /// <summary>A plan in which no rule is broken or unknown and at least one is kept.</summary>
    public PlanSearchResult FindCompliant() => compliant.Value;

    /// <summary>A plan that breaks this rule, while no other is broken or unknown.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public PlanSearchResult FindBreaking(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return ruleSet.RuleIds.Contains(rule, StringComparer.Ordinal)
            ? breaking.GetOrAdd(rule, id => new(() => SearchBreaking(id))).Value
            : throw new ArgumentException(
                $"{ruleSet.Id} has no rule \"{rule}\".{NearestName.Suggestion(rule, ruleSet.RuleIds)}",
                nameof(rule)
            );
    }

    /// <summary>Plans that keep the whole rule set: changes of one such plan that were checked again.</summary>
    /// <exception cref="PlanNotFoundException">No such plan was found.</exception>
    public Arbitrary<PlanDocument> CompliantPlans() => Variants(FindCompliant(), null);

    /// <summary>Plans that break one rule and no other.</summary>
    /// <exception cref="PlanNotFoundException">No such plan was found.</exception>
    public Arbitrary<PlanDocument> PlansBreaking(string rule) => Variants(FindBreaking(rule), rule);

    /// <summary>Why no plan gives a rule an outcome; null when some plan does.</summary>
    internal string? WhyNever(string rule, Outcome outcome)
    {
        if (seen.ContainsKey((rule, outcome)))
        {
            return null;
        }

        var found = FindBreaking(rule);
        if (seen.ContainsKey((rule, outcome)))
        {
            return null;
        }

        // The search above keeps all other rules; this one moves what the rule reads and nothing else matters.
        var run = new SearchRun(TryCheck, options.Budget);
        var random = new Random(options.Seed);
        foreach (var start in Starts(run))
        {
            var now = start;
            for (var i = 0; i < 20 && !run.IsSpent && !seen.ContainsKey((rule, outcome)); i++)
            {
                now = climber.Neighbours(run, now, [rule], random).Skip(random.Next(20)).FirstOrDefault() ?? start;
            }

            if (run.IsSpent || seen.ContainsKey((rule, outcome)))
            {
                break;
            }
        }

        return seen.ContainsKey((rule, outcome))
            ? null
            : $"{rule}: no plan was found in which it {(outcome == Outcome.Passed ? "passes" : "fails")}. {found.Reason}";
    }

    private Arbitrary<PlanDocument> Variants(PlanSearchResult found, string? rule)
    {
        if (found.Plan is not { } plan)
        {
            throw new PlanNotFoundException(found.Reason!);
        }

        var variants = new PlanVariants(ruleSet, checker, plan, rule);
        var shrinker = new PlanShrinker(ruleSet.Model);
        return Arb.From(
            Gen.Choose(0, int.MaxValue).Select(variants.Make),
            p => shrinker.Shrink(p).Where(s => TryCheck(s) is { } c && IsWanted(c, rule))
        );
    }

    private static bool IsWanted(Candidate candidate, string? rule) =>
        candidate.Distance(rule) == 0
        && (rule is null ? candidate.Verdict.Rules.Any(r => r.Outcome == Outcome.Passed) : candidate.Breaks(rule));

    private PlanSearchResult SearchCompliant()
    {
        var run = new SearchRun(TryCheck, options.Budget);
        Candidate? nearest = null;
        foreach (var start in Starts(run))
        {
            var climbed = climber.Climb(run, start, null, new Random(options.Seed));
            if (IsWanted(climbed, null))
            {
                return new(climbed.Plan, null, run.Steps);
            }

            nearest = nearest is null || climbed.Distance(null) < nearest.Distance(null) ? climbed : nearest;
            if (run.IsSpent)
            {
                break;
            }
        }

        var unmet = nearest is null ? "no plan to start from" : string.Join(", ", nearest.Unmet.Select(r => r.Id));
        return new(null, $"No compliant plan was found within {options.Budget} steps; nearest: {unmet}.", run.Steps);
    }

    private PlanSearchResult SearchBreaking(string rule)
    {
        var found = FindCompliant();
        if (found.Plan is not { } plan)
        {
            return new(null, $"{rule}: there is no compliant plan to break it in. {found.Reason}", found.Steps);
        }

        var run = new SearchRun(TryCheck, options.Budget);
        var random = new Random(options.Seed);
        Candidate? nearest = null;
        foreach (var broken in climber.Broken(run, run.Check(plan)!, rule, random))
        {
            var climbed = climber.Climb(run, broken, rule, random);
            if (IsWanted(climbed, rule))
            {
                return new(climbed.Plan, null, run.Steps);
            }

            nearest = nearest is null || climbed.Distance(rule) < nearest.Distance(rule) ? climbed : nearest;
        }

        var reason = nearest is null
            ? $"{rule}: no change of the compliant plan broke it within {options.Budget} steps."
            : $"{rule}: whatever broke it also touched {string.Join(", ", nearest.Unmet.Select(r => r.Id).Where(r => r != rule))}.";
        return new(null, reason, run.Steps);
    }

    private IEnumerable<Candidate> Starts(SearchRun run)
    {
        foreach (var start in options.Starts)
        {
            if (run.Check(start) is { } candidate)
            {
                yield return candidate;
            }
        }

        for (var i = 0; !run.IsSpent; i++)
        {
            if (run.Check(new PlanDocument(maker.Make(options.Seed + i, 20))) is { } candidate)
            {
                yield return candidate;
            }
        }
    }

    private Candidate? TryCheck(PlanDocument plan)
    {
        var reading = ruleSet.ReadPlan(plan.Json);
        if (reading is not { IsValid: true, Plan: { AsOf: not null } prepared })
        {
            return null;
        }

        var verdict = checker.Check(prepared, new CheckOptions { Evaluator = EvaluatorChoice.Closures });
        foreach (var rule in verdict.Rules)
        {
            seen.TryAdd((rule.Id, rule.Outcome), true);
        }

        return new Candidate(plan, verdict);
    }
}
