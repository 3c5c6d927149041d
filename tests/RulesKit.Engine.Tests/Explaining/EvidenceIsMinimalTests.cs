using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Explaining;

/// <summary>
/// For logic, All and Any, evidence is enough and not more than that: with the named values kept the finding stands in
/// every plan there is; with any one of them let go it is gone in some plan.
/// </summary>
public sealed class EvidenceIsMinimalTests
{
    private static readonly CheckOptions Options = new() { AsOf = Date.Of(2024, 6, 1) };

    [Fact]
    public void For_every_plan_and_conditions_made_at_random() =>
        Laws.HoldForSeeds(
            seed =>
            {
                var random = new Random(seed);
                Check(Formula(random), random, seed);
            },
            15
        );

    [Theory]
    [InlineData("plan.A && plan.B")]
    [InlineData("plan.A || plan.B && plan.C")]
    [InlineData("!(plan.A && plan.B) && !(plan.C || plan.Xs.Any(x => x.P))")]
    [InlineData("plan.A ? plan.B : plan.C")]
    [InlineData("!(plan.A ? plan.B : plan.C)")]
    [InlineData("plan.Xs.All(x => x.P) ? plan.A : plan.B")]
    [InlineData("plan.Xs.Where(x => x.P).Any() || plan.A")]
    [InlineData("!plan.Xs.Any() || plan.A")]
    public void For_every_plan_and_a_condition_by_hand(string condition) => Check(condition, new Random(7), 7);

    private static string Formula(Random random) => new FormulaMaker(random).Next(2);

    private static void Check(string condition, Random random, int seed)
    {
        var verdicts = Evaluate(condition);
        var stands = verdicts.Select(v => v.Findings.Count > 0).ToArray();
        for (var i = 0; i < 12; i++)
        {
            var index = random.Next(LogicPlans.All.Count);
            if (!stands[index])
            {
                continue;
            }

            var plan = LogicPlans.All[index];
            var finding = verdicts[index].Findings.ShouldHaveSingleItem();
            var named = finding.Evidence.Select(PointerOf).ToArray();
            var about = $"seed {seed}: {condition} over {plan.Plan.Json!.Source.Text} names {string.Join(", ", named)}";
            Others(plan, named).ShouldAllBe(other => stands[other], about);
            foreach (var one in named)
            {
                var rest = named.Where(p => p != one && !IsInside(p, one)).ToArray();
                Others(plan, rest).Any(other => !stands[other]).ShouldBeTrue($"{one} is not needed. {about}");
            }
        }
    }

    private static RuleVerdict[] Evaluate(string condition)
    {
        var text = $$"""
            {"id": "logic", "version": "1", "title": "Logic", "model": "inline", "rules": [
              {"id": "r", "title": "R", "require": "{{condition}}"}
            ]}
            """;
        var checker = RuleSet.Read(new SourceText(text), LogicPlans.Model).RuleSetOrThrow().CreateChecker();
        return LogicPlans.All.Select(p => checker.Check(p.Plan, Options).Rules[0]).ToArray();
    }

    private static IEnumerable<int> Others(LogicPlan plan, string[] kept) =>
        Enumerable.Range(0, LogicPlans.All.Count).Where(i => LogicPlans.All[i].AgreesWith(plan, kept));

    /// <summary>An absence stands at the object that lacks the value.</summary>
    private static string PointerOf(Evidence evidence) =>
        evidence.Note is null
            ? evidence.Pointer
            : $"{evidence.Pointer}/{evidence.Expression[(evidence.Expression.LastIndexOf('.') + 1)..].ToLowerInvariant()}";

    /// <summary>Who lets a list's length go can't hold on to its items.</summary>
    private static bool IsInside(string pointer, string list) =>
        pointer.StartsWith(list + "/", StringComparison.Ordinal);
}
