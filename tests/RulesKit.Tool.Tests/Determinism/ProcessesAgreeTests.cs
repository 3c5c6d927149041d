using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;
using Xunit.Abstractions;

namespace RulesKit.Tool.Tests.Determinism;

/// <summary>The same rule set and plans give the same bytes in every process, whatever the land and the machine.</summary>
public sealed class ProcessesAgreeTests(ITestOutputHelper output)
{
    /// <summary>The land that a process is told, and how many cores it believes to have.</summary>
    public static TheoryData<string, string> Surroundings =>
        new()
        {
            { "C", "1" },
            { "tr_TR.UTF-8", "1" },
            { "de_DE.UTF-8", "2" },
            { "ar_SA.UTF-8", "4" },
            { "C", "16" },
        };

    private static readonly string[] JsonOfEveryPlan =
    [
        "check",
        Repository.Plans,
        "--rules",
        Repository.Rules,
        "--format",
        "json",
    ];

    private static readonly Lazy<ToolRun> Here = new(() => ToolRun.Run(JsonOfEveryPlan));

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void On_the_verdicts_of_every_shipped_plan(string locale, string processors)
    {
        var run = ToolProcess.Run(Variables(locale, processors), JsonOfEveryPlan);
        run.Error.ShouldBe("");
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("\"su7-2024-base\"");
        run.ShouldBe(Here.Value);
    }

    /// <summary>With the cultures of the operating system: the Umm al-Qura calendar, the Turkish i, the decimal comma.</summary>
    [Theory]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("de_DE.UTF-8")]
    [InlineData("ar_SA.UTF-8")]
    public void On_verdicts_and_reports_where_cultures_are_known(string locale)
    {
        string[] report = ["check", Repository.Plans, "--rules", Repository.Rules, "--as-of", "2024-06-01"];
        foreach (var args in new[] { JsonOfEveryPlan, report })
        {
            var run = ToolProcess.RunWithCultures(Variables(locale, "2"), args);
            if (run.Error.Contains("valid ICU package", StringComparison.Ordinal))
            {
                output.WriteLine("Not run: this machine has no ICU library, so no process knows any culture.");
                return;
            }

            run.ShouldBe(ToolRun.Run(args));
        }
    }

    [Fact]
    public void On_what_is_wrong_with_a_rule_set()
    {
        string[] args = ["check", Repository.BasePlan, "--rules", Repository.BrokenRuleSet];
        var run = ToolProcess.Run([("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "1")], args);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.All.ShouldContain("RK1003");
        run.ShouldBe(ToolRun.Run(args));
    }

    private static (string Name, string Value)[] Variables(string locale, string processors) =>
        [
            ("LANG", locale),
            ("LC_ALL", locale),
            ("DOTNET_PROCESSOR_COUNT", processors),
            ("TZ", processors == "1" ? "Asia/Riyadh" : "America/Los_Angeles"),
        ];
}
