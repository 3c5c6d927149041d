using RulesKit.Engine.Checking;
using RulesKit.Engine.Rendering;
using RulesKit.Engine.Verdicts;
using RulesKit.Generator.Tests.Harness;
using RulesKit.Language.Tests.Catalog;
using RulesKit.Planning;
using RulesKit.Planning.Tests.Evaluators;

namespace RulesKit.Generator.Tests.Evaluators;

/// <summary>The generated class of the shipped rule set gives the interpreter's verdict, byte for byte.</summary>
public sealed class ShippedRulesTests
{
    private const int Runs = 200;

    private static readonly string Folder = RepositoryFiles.PathOf("rules", "xiaomi-su7");

    private static readonly RuleSet RuleSet = RuleSet.Load(Folder);

    private static readonly string[] Plans =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Folder, "plans"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
    ];

    private static readonly PlanChecker Checker = RuleSet.CreateChecker();

    private static readonly Lazy<Func<BusinessPlan, CheckOptions?, Verdict>> Generated = new(() =>
        ShippedProject.Make().Load<BusinessPlan>("Acme.Su7Rules")
    );

    [Fact]
    public void On_every_shipped_plan() => Plans.ShouldAllBe(plan => Same(plan, null));

    [Fact]
    public void On_generated_plans()
    {
        var compared = 0;
        Laws.HoldForSeeds(
            seed =>
            {
                var plan = new PlanMutation(seed).Apply(Plans[seed % Plans.Length]);
                if (RuleSet.ReadPlan(plan).IsValid)
                {
                    compared++;
                    Same(plan, $"the plan of seed {seed}").ShouldBeTrue();
                }
            },
            Runs
        );
        compared.ShouldBeGreaterThan(Runs / 4, "Too few of the generated plans fit the model.");
    }

    private static bool Same(string json, string? name)
    {
        var plan = BusinessPlanJson.Read(json);
        var expected = Write(Checker.Check(plan, With(plan, EvaluatorChoice.Interpreter)));
        Write(Generated.Value(plan, With(plan, EvaluatorChoice.Automatic))).ShouldBe(expected, name);
        Write(Generated.Value(plan, With(plan, EvaluatorChoice.Interpreter))).ShouldBe(expected, name);
        return true;
    }

    private static string Write(Verdict verdict) => VerdictJson.Write([verdict]);

    private static CheckOptions With(BusinessPlan plan, EvaluatorChoice evaluator) =>
        new() { AsOf = plan.AsOf is null ? Language.Types.Date.Of(2024, 4, 23) : null, Evaluator = evaluator };
}
