using RulesKit.Engine.Checking;
using RulesKit.Engine.Closures;
using RulesKit.Engine.Plans;
using RulesKit.Language.Models;
using RulesKit.Language.Types;
using RulesKit.Tests.Shops;

namespace RulesKit.Engine.Tests.Closures;

/// <summary>All evaluators of one rule set over shops, and what they say differently.</summary>
internal sealed class Evaluators
{
    private static readonly Date AsOf = Date.Of(2024, 6, 1);

    private readonly RuleSet ruleSet;
    private readonly RuleClosures ofRecords;
    private readonly RuleClosures ofObjects;

    public Evaluators(RuleSet ruleSet)
    {
        this.ruleSet = ruleSet;
        ofRecords = RuleClosures.Compile(ruleSet.Bound, RecordLayout.Instance);
        ofObjects = RuleClosures.Compile(ruleSet.Bound, Objects);
    }

    public static ModelSchema Model { get; } = ModelSchema.FromClr<Shop>();

    public static ClrLayout Objects { get; } = ClrLayout.For(Model, typeof(Shop));

    /// <summary>Every rule for which some evaluator says something else than the interpreter.</summary>
    public IEnumerable<string> Differences(Shop shop)
    {
        var objects = PlanPreparer.Prepare(shop, Model, Objects).PlanOrThrow();
        var records = ruleSet.ReadPlan(PlanWriter.Write(shop, Model.Plan, Objects).ToJsonString()).PlanOrThrow();
        using var check = ofObjects.Begin(objects, AsOf);
        var differences = new List<string>();
        for (var i = 0; i < ruleSet.Bound.Rules.Count; i++)
        {
            var expected = Interpret(i, records);
            Compare("The interpreter over objects", Interpret(i, objects));
            Compare("Closures over records", RuleAnswer.OfClosures(ofRecords, i, records, AsOf));
            Compare("Closures over objects", RuleAnswer.OfClosures(ofObjects, i, objects, AsOf));
            var tally = check.Evaluate(i, null);
            Compare(
                "Closures over objects, rules together",
                RuleAnswer.Describe(tally, []),
                expected[..expected.IndexOf(':')] + ":"
            );

            void Compare(string evaluator, string found, string? wanted = null)
            {
                if (found != (wanted ?? expected))
                {
                    differences.Add($"{evaluator}: {found} where the interpreter says {expected} of {Describe(i)}");
                }
            }
        }

        return differences;
    }

    private string Interpret(int rule, PreparedPlan plan) =>
        RuleAnswer.OfInterpreter(ruleSet.Bound.Rules[rule], plan, AsOf);

    private string Describe(int rule)
    {
        var document = ruleSet.Bound.Rules[rule].Document;
        return document.Json.Source.Text.Substring(document.Json.Span.Start, document.Json.Span.Length);
    }
}
