using RulesKit.Engine.Checking;
using RulesKit.Engine.Closures;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Language.Types;
using RulesKit.Planning.Tests.Support;

namespace RulesKit.Planning.Tests.Evaluators;

/// <summary>
/// Interpreter and closures say the same of every rule and plan, over plans read from text and over typed records; a
/// failure prints the seed of its plan.
/// </summary>
public sealed class EvaluatorsAgreeTests
{
    private static readonly RuleSet RuleSet = RuleSet.Load(Repository.RuleSetFolder);

    private static readonly string[] Plans =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.RuleSetFolder, "plans"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    private static readonly ClrLayout Records = ClrLayout.For(RuleSet.Model, typeof(BusinessPlan));

    private static readonly RuleClosures ForText = RuleClosures.Compile(RuleSet.Bound, RecordLayout.Instance);

    private static readonly RuleClosures ForRecords = RuleClosures.Compile(RuleSet.Bound, Records);

    private const int Runs = 300;

    [Fact]
    public void On_every_shipped_plan() => Plans.ShouldAllBe(plan => Differences(plan, "a shipped plan").Count == 0);

    [Fact]
    public void On_generated_plans()
    {
        var compared = 0;
        Laws.HoldForSeeds(
            seed =>
            {
                var plan = new PlanMutation(seed).Apply(Plans[seed % Plans.Length]);
                if (!RuleSet.ReadPlan(plan).IsValid)
                {
                    return;
                }

                compared++;
                Differences(plan, $"the plan of seed {seed}").ShouldBeEmpty();
            },
            Runs
        );
        compared.ShouldBeGreaterThan(Runs / 4, "Too few of the generated plans fit the model.");
    }

    private static List<string> Differences(string json, string name)
    {
        var text = RuleSet.ReadPlan(json).PlanOrThrow();
        var records = PlanPreparer.Prepare(BusinessPlanJson.Read(json), RuleSet.Model, Records).PlanOrThrow();
        var differences = new List<string>();
        for (var i = 0; i < RuleSet.Bound.Rules.Count; i++)
        {
            var expected = Interpreted(i, text);
            Compare("the interpreter over records", Interpreted(i, records));
            Compare("closures over text", Closed(ForText, i, text));
            Compare("closures over records", Closed(ForRecords, i, records));

            void Compare(string evaluator, string found)
            {
                if (found != expected)
                {
                    differences.Add(
                        $"{RuleSet.RuleIds[i]} on {name}: {evaluator} says {found}; the interpreter {expected}"
                    );
                }
            }
        }

        return differences;
    }

    private static string Interpreted(int rule, PreparedPlan plan)
    {
        var bound = RuleSet.Bound.Rules[rule];
        var found = new RuleInterpreter(bound, new RuleContext(plan, bound.Window, AsOf(plan))).Run();
        var items = found.Drafts.Where(d => d.Ordinal is not null).Select(d => (d.Ordinal!.Value, d.Judgement));
        return Describe(found.Tally, items);
    }

    private static string Closed(RuleClosures closures, int rule, PreparedPlan plan)
    {
        var findings = new List<FindingOrdinal>();
        var tally = closures.Evaluate(rule, plan, AsOf(plan), findings);
        closures.Evaluate(rule, plan, AsOf(plan), null).ShouldBe(tally, "Asking for findings changes nothing.");
        return Describe(tally, findings.Select(f => (f.Item, f.Judgement)));
    }

    private static Date AsOf(PreparedPlan plan) => plan.AsOf ?? Date.Of(2024, 4, 23);

    private static string Describe(RuleTally tally, IEnumerable<(int Item, ItemJudgement Judgement)> items) =>
        $"{tally.Outcome} ({tally.InScope} in scope, {tally.Failed} failed, {tally.Unknown} unknown) "
        + string.Join(" ", items.Select(i => $"{i.Item}:{i.Judgement}"));
}
