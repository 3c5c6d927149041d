using RulesKit.Engine.Checking;
using RulesKit.Engine.Tests.Explaining;
using RulesKit.Engine.Verdicts;
using RulesKit.Planning.Tests.Support;

namespace RulesKit.Planning.Tests.Explaining;

/// <summary>What a finding of the shipped rules names is enough: no change of the plan elsewhere takes it away.</summary>
public sealed class EvidenceHoldsTests
{
    private const int Changes = 30;

    private static readonly RuleSet RuleSet = RuleSet.Load(Repository.RuleSetFolder);

    private static readonly string[] Files =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Repository.RuleSetFolder, "plans"), "*.json")
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] Plans = [.. Files.Select(File.ReadAllText)];

    public static TheoryData<string> PlanNames => [.. Files.Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(PlanNames))]
    public void For_every_finding_of_a_shipped_plan(string name)
    {
        const int Seed = 20241122;
        var plan = Plans[Array.FindIndex(Files, f => Path.GetFileName(f) == name)];
        var checker = RuleSet.CreateChecker();
        var elsewhere = new ChangeElsewhere(new Random(Seed), Plans);
        var (allowed, found) = (0, 0);
        foreach (var rule in checker.Check(plan).Rules)
        {
            foreach (var finding in rule.Findings)
            {
                found++;
                for (var i = 0; i < Changes; i++)
                {
                    if (RuleSet.ReadPlan(elsewhere.Apply(plan, finding)) is { IsValid: true, Plan: { } changed })
                    {
                        allowed++;
                        var now = checker.Check(changed).Rules.Single(r => r.Id == rule.Id);
                        now.Findings.Any(f => IsSame(f, finding))
                            .ShouldBeTrue($"seed {Seed}: {rule.Id} at {finding.Pointer} is gone: {finding.Message}");
                    }
                }
            }
        }

        allowed.ShouldBeGreaterThanOrEqualTo(found, "Hardly any changed plan fits the model.");
    }

    private static bool IsSame(Finding a, Finding b) =>
        a.Pointer == b.Pointer
        && (!b.Message.Contains("the rule expects", StringComparison.Ordinal) || a.Message == b.Message);
}
