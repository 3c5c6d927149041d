using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class AsOfTests
{
    private const string OwnAsOf = "\"asOf\": \"2024-04-23\",";

    [Fact]
    public void The_plans_own_date_counts_when_none_is_given() =>
        ToolRun.Check(Repository.BasePlan).Out.ShouldContain("as of     2024-04-23");

    [Fact]
    public void A_given_date_counts_before_the_plans_own() =>
        ToolRun.Check(Repository.BasePlan, "--as-of", "2024-05-02").Out.ShouldContain("as of     2024-05-02");

    [Fact]
    public void Today_is_asked_of_the_clock()
    {
        var time = new FixedTime(new DateTimeOffset(2024, 6, 30, 23, 59, 0, TimeSpan.Zero));
        var host = new ToolHost(new TestTerminal(), new DiskFiles(), time);
        var run = ToolRun.Run(host, "check", Repository.BasePlan, "--rules", Repository.Rules, "--as-of", "today");
        run.Out.ShouldContain("as of     2024-06-30");
    }

    [Fact]
    public void A_plan_without_a_date_needs_one()
    {
        using var folder = new TempFolder();
        var plan = folder.WritePlan("plan.json", OwnAsOf, "");
        var run = ToolRun.Check(plan);
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("or say --as-of DATE.");
        ToolRun.Check(plan, "--as-of", "2024-04-23").ExitCode.ShouldBe(ExitCode.Fine);
    }

    [Fact]
    public void A_date_before_the_conference_finds_nothing_in_force()
    {
        var run = ToolRun.Check(Repository.BasePlan, "--as-of", "2024-01-01");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("UNDETERMINED  No rule found anything in the plan to look at.");
        run.Out.ShouldContain("not decided before 2024-04-23");
    }
}
