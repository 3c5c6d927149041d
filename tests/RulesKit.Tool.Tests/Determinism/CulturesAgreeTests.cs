using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Determinism;

/// <summary>
/// What the tool writes is the same under every culture: no Turkish i, no decimal comma, no Arabic digits or calendar, no
/// other minus sign.
/// </summary>
public sealed class CulturesAgreeTests
{
    private static readonly string[] Cultures = ["tr-TR", "de-DE", "ar-SA"];

    public static TheoryData<string[]> CommandLines =>
        [
            Check(Repository.Plans, "--format", "text"),
            Check(Repository.Plans, "--format", "json"),
            Check(Repository.BasePlan, "--scenarios", Repository.Scenarios),
            Check(
                Repository.Plans + "german-pilot-2026.json",
                "--waivers",
                Repository.Waivers,
                "--as-of",
                "2024-06-01"
            ),
            ["check", Repository.BasePlan, "--rules", Repository.BrokenRuleSet],
            Check(Repository.BasePlan, "--as-of", "23.04.2024"),
            ["test", "tests/RulesKit.Tool.Tests/Data", "--format", "junit"],
            ["test", "tests/RulesKit.Tool.Tests/Data/worth", "--coverage", "--mutate", "--min-score", "31.5"],
            ["--help"],
        ];

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void On_reports_messages_and_diagnostics(string[] args)
    {
        var expected = ToolRun.Run(args);
        expected.All.ShouldNotBeEmpty();
        foreach (var name in Cultures)
        {
            ForeignCulture.Run(name, () => ToolRun.Run(args)).ShouldBe(expected, name);
        }
    }

    /// <summary>Keys and options with an i keep their meaning, and a number with a point stays one.</summary>
    [Fact]
    public void On_the_mistakes_of_a_plan()
    {
        using var folder = new TempFolder();
        var plan = folder.WritePlan(
            "plan.json",
            "\"id\": \"su7-2024-base\"",
            "\"ID\": \"su7-2024-base\", \"Tıtle\": -1.5"
        );
        var expected = ToolRun.Check(plan);
        expected.ExitCode.ShouldNotBe(ExitCode.Fine);
        expected.All.ShouldContain("\"ID\"");
        foreach (var name in Cultures)
        {
            ForeignCulture.Run(name, () => ToolRun.Check(plan)).ShouldBe(expected, name);
        }
    }

    /// <summary>Otherwise the tests above would hold for whatever the tool does.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_cultures_are_foreign(string name) =>
        ForeignCulture
            .Run(
                name,
                () => string.Create(Thread.CurrentThread.CurrentCulture, $"{-1234.5m:N1} {new DateTime(2027, 4, 23):d}")
            )
            .ShouldNotBe(FormattableString.Invariant($"{-1234.5m:N1} {new DateTime(2027, 4, 23):d}"));

    private static string[] Check(params string[] args) => ["check", .. args, "--rules", Repository.Rules];
}
