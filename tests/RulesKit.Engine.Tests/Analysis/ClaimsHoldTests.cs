using System.Globalization;
using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Engine.Tests.Closures;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;
using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Analysis;

/// <summary>
/// What the analysis of meaning says is so: a condition that is always true may be written as true, a part that adds
/// nothing may be left out, and no plan sees a difference. Set RULESKIT_CLAIMS to try more rule sets than usual.
/// </summary>
public sealed class ClaimsHoldTests
{
    private const int Plans = 12;
    private static readonly Date AsOf = Date.Of(2024, 6, 1);

    private static int Tries =>
        int.TryParse(
            Environment.GetEnvironmentVariable("RULESKIT_CLAIMS"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var tries
        )
            ? tries
            : 60;

    [Fact]
    public void Of_conditions_on_few_operands() =>
        Hold(seed =>
        {
            var maker = new ClaimMaker(new Random(seed));
            return RuleMaker.Read(
                maker.Definitions(),
                [.. Enumerable.Range(0, 4).Select(i => (JsonNode)maker.Rule(i))]
            );
        });

    [Fact]
    public void Of_rules_made_at_random() =>
        Hold(seed => RuleMaker.Read(new RuleMaker(seed).Make(rulesWanted: 6).Bound.Document.Source.Text));

    private static void Hold(Func<int, RuleSetReading> make)
    {
        var seen = 0;
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => seen += Check(make(seed), seed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Tries));
        seen.ShouldBeGreaterThan(0);
    }

    private static int Check(RuleSetReading reading, int seed)
    {
        if (reading.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            reading.Diagnostics.ShouldAllBe(
                d => d.Severity != DiagnosticSeverity.Error || d.Descriptor == DiagnosticCatalog.TooCostly,
                $"seed {seed}"
            );
            return 0;
        }

        var claims = new List<Claim>();
        foreach (var diagnostic in reading.Diagnostics)
        {
            if (Claim.TryOf(diagnostic, out var claim))
            {
                claims.Add(claim);
            }
        }

        foreach (var claim in claims)
        {
            Check(reading.RuleSetOrThrow(), claim, seed);
        }

        return claims.Count;
    }

    private static void Check(RuleSet ruleSet, Claim claim, int seed)
    {
        var replaced = RuleMaker.Read(claim.Apply());
        replaced.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty($"seed {seed}: {claim}");
        var (before, after) = (ruleSet, replaced.RuleSetOrThrow());

        // Absence can be asked for, so that a value which takes the place of an unknown one may be seen.
        var text = claim.Diagnostic.Location.Source.Text;
        var asksForAbsence =
            text.Contains("??", StringComparison.Ordinal)
            || text.Contains(" null", StringComparison.Ordinal)
            || text.Contains(".At(", StringComparison.Ordinal);
        var shops = new ShopPlans(seed, isComplete: asksForAbsence);
        for (var i = 0; i < Plans; i++)
        {
            var plan = PlanPreparer.Prepare(shops.Next(), Evaluators.Model, Evaluators.Objects).PlanOrThrow();
            for (var rule = 0; rule < before.Bound.Rules.Count; rule++)
            {
                if (!IsTouched(before.Bound.Rules[rule], claim))
                {
                    continue;
                }

                var (first, second) = (Tally(before, rule, plan), Tally(after, rule, plan));
                var where = $"seed {seed}, plan {i}, rule {rule}: {claim.Diagnostic.Message}\n{text}";
                second.Failed.ShouldBeGreaterThanOrEqualTo(first.Failed, where);
                if (first.Unknown == 0)
                {
                    (second.Failed, second.Unknown).ShouldBe((first.Failed, 0), where);
                }
            }
        }
    }

    /// <summary>Whether a claim may change what a rule says: it stands in the rule, or in a definition.</summary>
    private static bool IsTouched(BoundRule rule, Claim claim)
    {
        var (place, text) = (claim.Diagnostic.Location.Span.Start, rule.Document.Json.Span);
        return place >= text.Start ? place < text.End : !claim.IsInRule(rule.Document.Json.Location.Source.Text);
    }

    private static RuleTally Tally(RuleSet ruleSet, int rule, PreparedPlan plan)
    {
        var bound = ruleSet.Bound.Rules[rule];
        return new RuleInterpreter(bound, new RuleContext(plan, bound.Window, AsOf)).Run().Tally;
    }
}
