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
/// nothing may be left out, and no plan sees a difference.
/// </summary>
public sealed class ClaimsHoldTests
{
    private const int Tries = 60;

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
        Laws.HoldForSeeds(seed => seen += Check(make(seed), seed), Tries);
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
        new MeaningComparison(ruleSet, replaced.RuleSetOrThrow(), seed).ShouldFindNoDifference(
            rule => IsTouched(rule, claim),
            claim.Diagnostic.Message
        );
    }

    /// <summary>Whether a claim may change what a rule says: it stands in the rule, or in a definition.</summary>
    private static bool IsTouched(BoundRule rule, Claim claim)
    {
        var (place, text) = (claim.Diagnostic.Location.Span.Start, rule.Document.Json.Span);
        return place >= text.Start ? place < text.End : !claim.IsInRule(rule.Document.Json.Location.Source.Text);
    }
}
