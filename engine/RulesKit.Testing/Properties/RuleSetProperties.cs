using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Types;
using RulesKit.Testing.Generating;
using RulesKit.Testing.Mistakes;
using RulesKit.Testing.Searching;

namespace RulesKit.Testing.Properties;

/// <summary>
/// What must hold of every rule set, each in one line of a test. Every method tries plans made at random and throws
/// <see cref="PropertyFailedException"/> with a seed, a plan made small and what was found. Thread-safe.
/// </summary>
public static partial class RuleSetProperties
{
    /// <summary>No plan, and nothing that is nearly one, makes reading, checking or writing the verdict throw.</summary>
    public static void NeverThrows(RuleSet ruleSet, PropertyOptions? options = null)
    {
        var checker = Checker(ruleSet);
        var breaker = new PlanBreaker(ruleSet.Model);
        Hold(
            "No plan makes a check throw.",
            ruleSet,
            options,
            (plan, seed) =>
            {
                _ = VerdictJson.Write([checker.Check(plan.Json)]);
                var broken = breaker.Break(plan, seed);
                return ruleSet.ReadPlan(broken.Json).IsValid ? $"A plan was taken though {broken.Description}" : null;
            }
        );
    }

    /// <summary>The same plan gives the same verdict, byte for byte, from another checker and from every evaluator.</summary>
    public static void IsDeterministic(RuleSet ruleSet, PropertyOptions? options = null)
    {
        var checker = Checker(ruleSet);
        Hold(
            "The same plan gives the same verdict.",
            ruleSet,
            options,
            (plan, _) =>
            {
                var first = Write(checker, plan, EvaluatorChoice.Closures);
                return first != Write(checker, plan, EvaluatorChoice.Interpreter) ? "Closures and interpreter differ."
                    : first != Write(ruleSet.CreateChecker(), plan, EvaluatorChoice.Automatic)
                        ? "A new checker differs."
                    : null;
            }
        );
    }

    /// <summary>The order of items, of members, of rules and of the plans checked before changes no outcome.</summary>
    /// <remarks>A rule that takes the first or last of a collection as the file has it depends on order, and shows here.</remarks>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="options">How often; null for the defaults.</param>
    /// <param name="reading">What the host gives when the rule set is read, such as functions; null for nothing.</param>
    public static void IgnoresOrder(RuleSet ruleSet, PropertyOptions? options = null, RuleSetOptions? reading = null)
    {
        var checker = Checker(ruleSet);
        var other = Reordered(ruleSet, reading).CreateChecker();
        Hold(
            "Order changes nothing.",
            ruleSet,
            options,
            (plan, seed) =>
            {
                var verdict = checker.Check(plan.Json);
                var shuffled = checker.Check(PlanOrder.Shuffle(plan, ruleSet.Model, new Random(seed)).Json);
                return Verdicts.Difference(verdict, shuffled, Verdicts.Unordered, "with items in another order")
                    ?? Verdicts.Difference(
                        verdict,
                        other.Check(plan.Json),
                        Verdicts.Essence,
                        "with rules in another order"
                    );
            }
        );
    }

    /// <summary>Moving a number one way never breaks a rule that was not broken before.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="pointer">JSON pointer of a number, with <c>*</c> for every item: <c>/rows/*/share</c>.</param>
    /// <param name="direction">Which way never hurts.</param>
    /// <param name="options">How often; null for the defaults.</param>
    public static void Monotone(RuleSet ruleSet, string pointer, Direction direction, PropertyOptions? options = null)
    {
        var checker = Checker(ruleSet);
        var places = PlacePattern.Parse(ruleSet.Model, pointer);
        Hold(
            $"{pointer}: {(direction == Direction.MoreNeverHurts ? "more" : "less")} never hurts.",
            ruleSet,
            options,
            (plan, seed) =>
            {
                if (places.Move(plan, direction, new Random(seed)) is not { } moved)
                {
                    return null;
                }

                var before = checker.Check(plan.Json);
                var after = checker.Check(moved.Plan.Json);
                var broken = after.Rules.FirstOrDefault(r =>
                    r.Outcome == Outcome.Failed && before.Rules.Single(b => b.Id == r.Id).Outcome != Outcome.Failed
                );
                return broken is null ? null : $"{moved.Description} breaks {broken.Id}: {broken.Findings[0].Message}";
            }
        );
    }

    /// <summary>A rule whose window the plan's horizon does not meet finds nothing and changes no overall answer.</summary>
    public static void MattersOnlyInItsWindow(RuleSet ruleSet, PropertyOptions? options = null)
    {
        var checker = Checker(ruleSet);
        Hold(
            "A rule outside of its window never matters.",
            ruleSet,
            options,
            (plan, seed) =>
            {
                var moved = HorizonShift.Apply(plan, ruleSet, new Random(seed));
                var prepared = ruleSet.ReadPlan(moved.Json).PlanOrThrow();
                var verdict = checker.Check(prepared);
                var away = verdict
                    .Rules.Where(r => (r.Window ?? DateRange.Always).Intersect(prepared.Horizon).IsEmpty)
                    .ToArray();
                return away.FirstOrDefault(r => r.Outcome != Outcome.NotInForce || r.Findings.Count > 0) is { } wrong
                        ? $"{wrong.Id} {wrong.Outcome}, though its window and the horizon do not meet."
                    : (verdict with { Rules = [.. verdict.Rules.Except(away)] }).Compliance != verdict.Compliance
                        ? "Rules outside of their windows change the overall answer."
                    : null;
            }
        );
    }

    /// <summary>Two versions of a rule set say the same of every plan, but for the rules that were meant to change.</summary>
    /// <param name="before">The version before.</param>
    /// <param name="after">The version after, over a model that takes the same plans.</param>
    /// <param name="changed">Ids of the rules that were changed, added or taken away.</param>
    /// <param name="options">How often; null for the defaults.</param>
    public static void AgreeOutside(
        RuleSet before,
        RuleSet after,
        IReadOnlyCollection<string> changed,
        PropertyOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(changed);
        var (old, now) = (Checker(before), Checker(after));
        Hold(
            $"{before.Id} {before.Version} and {after.Version} differ only in {string.Join(", ", changed)}.",
            before,
            options,
            (plan, _) =>
            {
                var (first, second) = (old.Check(plan.Json), now.Check(plan.Json));
                return Verdicts.Difference(
                        first,
                        second,
                        Verdicts.Essence,
                        "in the later version",
                        id => !changed.Contains(id)
                    )
                    ?? Verdicts.Difference(
                        second,
                        first,
                        Verdicts.Essence,
                        "in the earlier version",
                        id => !changed.Contains(id)
                    );
            }
        );
    }

    /// <summary>For every rule there is a plan that keeps it and a plan that breaks it.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="search">Where the search starts and when it gives up; null for the defaults.</param>
    public static void EveryRuleCanPassAndFail(RuleSet ruleSet, PlanSearchOptions? search = null)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var plans = new PlanSearch(ruleSet, search);
        var wrong = ruleSet
            .RuleIds.SelectMany(id => new[] { plans.WhyNever(id, Outcome.Passed), plans.WhyNever(id, Outcome.Failed) })
            .OfType<string>()
            .ToArray();
        if (wrong.Length > 0)
        {
            throw new PropertyFailedException($"Every rule can pass and can fail.\n{string.Join('\n', wrong)}");
        }
    }

    private static PlanChecker Checker(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return ruleSet.CreateChecker();
    }

    private static void Hold(
        string name,
        RuleSet ruleSet,
        PropertyOptions? options,
        Func<PlanDocument, int, string?> law
    )
    {
        options ??= new PropertyOptions();
        var plans = options.Plans ?? PlanGenerators.Plans(ruleSet, new() { Examples = options.Examples });
        var checkedPlans = 0;
        new PropertyRun(name, plans, options).Hold(
            (plan, seed) =>
            {
                // A plan that does not fit, or says no date to see it from, has no verdict that could be wrong.
                if (ruleSet.ReadPlan(plan.Json) is not { IsValid: true, Plan.AsOf: not null })
                {
                    return null;
                }

                checkedPlans++;
                return law(plan, seed);
            }
        );
        if (checkedPlans == 0)
        {
            throw new PropertyFailedException(
                $"{name}\nNone of the plans could be checked: they do not fit the model, or say no date to see them from."
            );
        }
    }

    private static string Write(PlanChecker checker, PlanDocument plan, EvaluatorChoice evaluator) =>
        VerdictJson.Write([checker.Check(plan.Json, new CheckOptions { Evaluator = evaluator })]);

    /// <summary>The same rule set with its rules and definitions the other way round.</summary>
    private static RuleSet Reordered(RuleSet ruleSet, RuleSetOptions? reading)
    {
        var root = JsonNode.Parse(ruleSet.ToJson())!.AsObject();
        var rules = root["rules"]!.AsArray().Select(r => r!.DeepClone()).Reverse().ToArray();
        root["rules"] = new JsonArray(rules);
        if (root["definitions"] is JsonObject definitions)
        {
            root["definitions"] = new JsonObject(
                definitions.Reverse().Select(d => KeyValuePair.Create(d.Key, d.Value?.DeepClone())).ToArray()
            );
        }

        return RuleSet.Read(new SourceText(root.ToJsonString()), ruleSet.Model, reading).RuleSetOrThrow();
    }
}
