using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;
using RulesKit.Planning.Tests.Support;

namespace RulesKit.Planning.Tests.Plans;

/// <summary>A plan says the same whether it is checked as text or as records.</summary>
public sealed class TypedPlanTests
{
    private static readonly RuleSet RuleSet = RuleSet.Load(Repository.RuleSetFolder);

    public static TheoryData<string> PlanFiles =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Repository.RuleSetFolder, "plans"), "*.json")
                .Select(f => Path.GetFileName(f)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(PlanFiles))]
    public void Text_and_records_give_the_same_outcomes_at_the_same_places(string file)
    {
        var json = File.ReadAllText(Path.Combine(Repository.RuleSetFolder, "plans", file));
        var checker = RuleSet.CreateChecker();

        var ofText = checker.Check(json);
        var ofRecords = checker.Check(BusinessPlanJson.Read(json));

        Describe(ofRecords).ShouldBe(Describe(ofText));
    }

    [Theory]
    [MemberData(nameof(PlanFiles))]
    public void A_plan_that_is_read_and_written_reads_as_the_same_plan(string file)
    {
        var json = File.ReadAllText(Path.Combine(Repository.RuleSetFolder, "plans", file));
        var written = BusinessPlanJson.Write(BusinessPlanJson.Read(json));
        var checker = RuleSet.CreateChecker();

        Describe(checker.Check(written)).ShouldBe(Describe(checker.Check(json)));
        BusinessPlanJson.Write(BusinessPlanJson.Read(written)).ShouldBe(written);
    }

    private static IEnumerable<string> Describe(Verdict verdict) =>
        verdict.Rules.Select(r =>
            $"{r.Id} {r.Outcome} {r.ScopeCount} "
            + string.Join(
                "; ",
                r.Findings.Select(f =>
                    $"{f.Pointer} {f.Reason} {f.Message} [{string.Join(", ", f.Evidence.Select(e => $"{e.Pointer}={e.Value}"))}]"
                )
            )
        );
}
