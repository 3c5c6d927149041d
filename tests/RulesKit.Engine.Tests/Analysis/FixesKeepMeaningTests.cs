using System.Text.Json.Nodes;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Closures;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Json;

namespace RulesKit.Engine.Tests.Analysis;

/// <summary>
/// What the safe mends of warnings take out of a rule set, no plan misses. (The mends of errors give a meaning to what had
/// none.)
/// </summary>
public sealed class FixesKeepMeaningTests
{
    private const int Tries = 60;

    [Fact]
    public void Of_conditions_on_few_operands()
    {
        var seen = 0;
        Laws.HoldForSeeds(
            seed =>
            {
                var maker = new ClaimMaker(new Random(seed));
                var definitions = maker.Definitions();
                definitions["idle"] = "plan.Rows.Count > 3";
                seen += Check(
                    RuleMaker.Read(definitions, [.. Enumerable.Range(0, 4).Select(i => (JsonNode)maker.Rule(i))]),
                    seed
                );
            },
            Tries
        );
        seen.ShouldBeGreaterThan(Tries);
    }

    [Fact]
    public void Of_rules_made_at_random() =>
        Laws.HoldForSeeds(
            seed => Check(RuleMaker.Read(new RuleMaker(seed).Make(rulesWanted: 6).Bound.Document.Source.Text), seed),
            Tries
        );

    /// <summary>Makes every mend by itself; gives how many there were.</summary>
    private static int Check(RuleSetReading reading, int seed)
    {
        if (reading.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return 0;
        }

        var ruleSet = reading.RuleSetOrThrow();
        var source = ruleSet.Bound.Document.Source;
        var document = JsonReader.Read(source);
        var mends = 0;
        foreach (var diagnostic in reading.Diagnostics)
        {
            // Where a name is suggested, nobody knows what was meant; only lint --fix takes the word for it.
            if (diagnostic.Id == "RK2003" || Find(diagnostic, document) is not { } edit)
            {
                continue;
            }

            mends++;
            var mended = RuleMaker.Read(TextEditing.Apply(source.Text, [edit]));
            mended.IsValid.ShouldBeTrue($"seed {seed}: {diagnostic}");
            mended.Diagnostics.ShouldNotContain(d => d == diagnostic, $"seed {seed}");
            new MeaningComparison(ruleSet, mended.RuleSetOrThrow(), seed).ShouldFindNoDifference(
                _ => true,
                diagnostic.Message
            );
        }

        return mends;
    }

    /// <summary>The diagnostic's place counts within its own source, which is the same text as the document's.</summary>
    private static TextEdit? Find(Diagnostic diagnostic, JsonDocument document) =>
        MendFinder.Find(diagnostic with { Location = diagnostic.Location with { Source = document.Source } }, document)
            is { IsSafe: true, Edit: var edit }
            ? edit
            : null;
}
