using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Closures;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Types;
using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Explaining;

/// <summary>
/// The contract of an explanation: while the values that a finding's evidence names stay as they are, every change
/// elsewhere that the model allows leaves the finding standing.
/// </summary>
public sealed class EvidenceHoldsTests
{
    private const int Changes = 10;

    private const int Runs = 20;

    [Fact]
    public void On_rules_and_plans_made_at_random()
    {
        var (tried, allowed) = (0, 0);
        Laws.HoldForSeeds(
            seed =>
            {
                var ruleSet = new RuleMaker(seed).Make(rulesWanted: 5);
                var shops = new ShopPlans(seed);
                var plans = Enumerable.Range(0, 6).Select(_ => Write(shops.Next())).ToArray();
                var elsewhere = new ChangeElsewhere(new Random(seed), plans);
                foreach (var plan in plans)
                {
                    var (more, fit) = Check(ruleSet, plan, elsewhere, seed);
                    (tried, allowed) = (tried + more, allowed + fit);
                }
            },
            Runs
        );
        allowed.ShouldBeGreaterThan(tried / 20, "Too few of the changed plans fit the model.");
    }

    private static (int Tried, int Allowed) Check(RuleSet ruleSet, string plan, ChangeElsewhere elsewhere, int seed)
    {
        var (tried, allowed) = (0, 0);
        var checker = ruleSet.CreateChecker();
        foreach (var rule in checker.Check(plan).Rules)
        {
            foreach (var finding in rule.Findings.Take(3))
            {
                for (var i = 0; i < Changes; i++)
                {
                    var changed = elsewhere.Apply(plan, finding);
                    tried++;
                    if (ruleSet.ReadPlan(changed) is not { IsValid: true, Plan: { AsOf: not null } prepared })
                    {
                        continue;
                    }

                    allowed++;
                    var now = checker.Check(prepared).Rules.Single(r => r.Id == rule.Id);
                    (
                        IsAboutForEach(rule) ? IsAboutForEach(now) : now.Findings.Any(f => IsSame(f, finding))
                    ).ShouldBeTrue(
                        $"seed {seed}: {Describe(ruleSet, rule, finding)}\nbefore: {plan}\nafter: {changed}"
                    );
                }
            }
        }

        return (tried, allowed);
    }

    /// <summary>Which items there are is unknown; the one finding stands at the first value that is missing.</summary>
    private static bool IsAboutForEach(RuleVerdict rule) =>
        rule is { Outcome: Outcome.Unknown, ScopeCount: 0, Findings: [{ } only] }
        && !only.Message.Contains("the rule expects", StringComparison.Ordinal);

    /// <summary>Missing rows stand at one place, so they are told apart by what they say.</summary>
    private static bool IsSame(Finding a, Finding b) =>
        a.Pointer == b.Pointer
        && (!b.Message.Contains("the rule expects", StringComparison.Ordinal) || a.Message == b.Message);

    private static string Describe(RuleSet ruleSet, RuleVerdict rule, Finding finding)
    {
        var json = ruleSet.Bound.Rules.Single(r => r.Id == rule.Id).Document.Json;
        var evidence = finding.Evidence.Select(e => $"  {e.Role} {e.Pointer} {e.Expression} = {e.Value} {e.Note}");
        return $"{json.Source.Text.Substring(json.Span.Start, json.Span.Length)}\nfinding at '{finding.Pointer}': {finding.Message}\n{string.Join('\n', evidence)}\n{json.Source.Text}";
    }

    private static string Write(Shop shop) =>
        PlanWriter.Write(shop, Evaluators.Model.Plan, Evaluators.Objects).ToJsonString();
}
