using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Linting;

public sealed class SuppressionTests : IDisposable
{
    private const string Idle = "\"definitions\": { \"idle\": \"plan.Launches\",";
    private readonly LintFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Lint(string suppress, string definitions = Idle)
    {
        var path = folder.RuleSet(f =>
            f.Replace("\"definitions\": {", $"\"suppress\": [{suppress}], {definitions}", StringComparison.Ordinal)
        );
        return ToolRun.Run("lint", path).Out;
    }

    [Fact]
    public void What_is_suppressed_with_a_reason_is_not_reported() =>
        Lint("{ \"id\": \"RK2004\", \"reason\": \"Others will read it.\" }").ShouldStartWith("No problems");

    [Fact]
    public void A_suppression_without_a_reason_is_an_error() =>
        Lint("{ \"id\": \"RK2004\" }").ShouldContain("error RK0003");

    [Fact]
    public void A_suppression_of_nothing_is_reported() =>
        Lint("{ \"id\": \"RK2004\", \"reason\": \"?\" }", "\"definitions\": {").ShouldContain("warning RK2023");

    [Fact]
    public void An_error_cannot_be_suppressed() =>
        Lint("{ \"id\": \"RK1002\", \"reason\": \"?\" }").ShouldContain("error RK0021");

    [Fact]
    public void A_window_outside_every_plan_is_suppressed_where_plans_are_known()
    {
        var path = folder.RuleSet(f =>
            f.Replace(
                "\"window\": { \"from\": \"2024-04-23\", \"for\": \"P3Y\" }",
                "\"window\": { \"from\": \"2064-04-23\", \"for\": \"P3Y\" }, \"suppress\": [{ \"id\": \"RK2022\", \"reason\": \"Plans will come.\" }]",
                StringComparison.Ordinal
            )
        );
        ToolRun.Run("lint", path).Out.ShouldNotContain("RK2023");
        folder.Write("plans/base.json", File.ReadAllText(Repository.BasePlan));
        ToolRun.Run("lint", path).Out.ShouldStartWith("No problems");
    }
}
