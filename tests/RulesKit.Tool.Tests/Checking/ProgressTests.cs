using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Checking;

public sealed class ProgressTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Many_plans_show_how_far_the_run_has_come_and_nothing_of_it_stays()
    {
        var terminal = new TestTerminal { ErrorWidth = 80 };
        var run = Check(terminal, plans: 25);
        run.Error.ShouldContain("0 of 25");
        run.Error.ShouldContain("25 of 25");
        run.Error.ShouldEndWith("\r\u001b[K");
        run.Out.ShouldNotContain("█");
    }

    [Fact]
    public void Few_plans_show_nothing() => Check(new TestTerminal { ErrorWidth = 80 }, plans: 3).Error.ShouldBeEmpty();

    [Fact]
    public void Redirected_output_never_has_it() => Check(new TestTerminal(), plans: 25).Error.ShouldBeEmpty();

    private ToolRun Check(TestTerminal terminal, int plans)
    {
        var text = File.ReadAllText(Repository.BasePlan);
        for (var i = 0; i < plans; i++)
        {
            folder.Write($"plan-{i}.json", text);
        }

        return ToolRun.Run(terminal, "check", folder.Path, "--rules", Repository.Rules, "--format", "junit");
    }
}
