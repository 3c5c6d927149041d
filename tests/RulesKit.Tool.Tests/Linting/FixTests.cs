using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Linting;

public sealed class FixTests : IDisposable
{
    private readonly LintFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Mends a rule set with one place changed, and gives what stands around that place then.</summary>
    private string Fix(string from, string to)
    {
        var path = folder.RuleSet(f => ReplaceFirst(f, from, to));
        ToolRun.Run("lint", path, "--fix");
        var once = File.ReadAllText(path);
        ToolRun.Run("lint", path, "--fix").Error.ShouldBeEmpty();
        File.ReadAllText(path).ShouldBe(once);
        return once;
    }

    private string Original() => File.ReadAllText(folder.RuleSet());

    private static string ReplaceFirst(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return at < 0 ? text : text[..at] + to + text[(at + from.Length)..];
    }

    [Theory]
    [InlineData("\"severity\"", "\"sverity\"")]
    [InlineData("launch.Market == domestic", "launch.Markt == domestic")]
    [InlineData("launch.Market == domestic", "launch.Market = domestic")]
    [InlineData("launch.Market == domestic", "launch.Market == domestc")]
    [InlineData("launch.Market == domestic", "launch.Market == domestic;")]
    [InlineData("\"date\": \"2024-04-23\"", "\"date\": \"2024/4/23\"")]
    [InlineData("\"definitions\": {", "\"definitions\": { \"idle\": \"plan.Launches\",")]
    [InlineData("\"tags\": [\"market\", \"cars\"]", "\"tags\": [\"market\", \"cars\", \"market\"]")]
    [InlineData("\"tags\": [\"market\", \"cars\"]", "\"tags\": [\"market\", \"cars\", ]")]
    public void What_is_mechanical_is_mended_and_the_rest_of_the_file_stays(string from, string to)
    {
        var original = Original();
        original.ShouldContain(from);
        WithoutBlanks(Fix(from, to)).ShouldBe(WithoutBlanks(original));
    }

    [Fact]
    public void A_part_that_adds_nothing_is_taken_out_with_its_operator()
    {
        var original = Original();
        var mended = Fix("launch.Market == domestic", "launch.Market == domestic && launch.Market != \\\"DE\\\"");
        mended.ShouldBe(original);
    }

    [Theory]
    [InlineData("\"from\": \"2024-04-23\", \"for\": \"P3Y\"", "\"from\": \"2027-04-23\", \"to\": \"2024-04-23\"")]
    [InlineData("\"tags\": [\"market\", \"cars\"]", "\"tags\": \"market\"")]
    public void What_a_person_has_to_pick_is_not_done_unasked(string from, string to)
    {
        Original().ShouldContain(from);
        Fix(from, to).ShouldContain(to);
    }

    [Fact]
    public void The_operator_of_a_workflow_is_written_in_its_case()
    {
        const string Workflow =
            "[{ \"WorkflowName\": \"W\", \"Rules\": [{ \"RuleName\": \"A\", \"Operator\": \"AND\", \"Rules\": [{ \"RuleName\": \"B\", \"Expression\": \"1 == 1\" }] }] }]";
        var path = folder.Write("discounts.json", Workflow);

        ToolRun.Run("lint", path, "--fix").Error.ShouldContain("mended 1 problem");

        File.ReadAllText(path).ShouldBe(Workflow.Replace("AND", "And", StringComparison.Ordinal));
    }

    [Fact]
    public void A_workflow_compares_by_two_signs_and_keeps_the_order_that_nobody_wrote()
    {
        const string Workflow =
            "{ \"WorkflowName\": \"W\", \"Rules\": [{ \"RuleName\": \"A\", \"Expression\": \"x.A = \\\"1\\\" or x.B = 2 and x.C = 3\" }] }";
        var path = folder.Write("discounts.json", Workflow);

        var run = ToolRun.Run("lint", path, "--fix");

        run.Error.ShouldContain("mended 3 problems");
        File.ReadAllText(path).ShouldBe(Workflow.Replace(" = ", " == ", StringComparison.Ordinal));
        run.Out.ShouldContain("RK4011");
    }

    [Fact]
    public void A_suppression_of_nothing_is_taken_out()
    {
        var original = Original();
        Fix("\"definitions\": {", "\"suppress\": [{ \"id\": \"RK2004\", \"reason\": \"?\" }],\n  \"definitions\": {")
            .ShouldBe(original);
    }

    [Fact]
    public void Several_mends_are_made_at_once_and_what_is_left_is_told()
    {
        var path = folder.Write(
            "broken.rules.json",
            File.ReadAllText(Repository.BrokenRuleSet)
                .Replace(
                    "../../../rules/schema",
                    Repository.Root.Replace('\\', '/') + "/rules/schema",
                    StringComparison.Ordinal
                )
        );
        var run = ToolRun.Run("lint", path, "--fix");
        run.Error.ShouldContain("mended 4 problems");
        run.Out.ShouldContain("RK0010");
        run.Out.ShouldContain("1 error in 1 of 1 document.");
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_mend_that_would_bring_another_error_is_not_made()
    {
        // The key that was most likely meant is there already.
        var path = folder.RuleSet(f => ReplaceFirst(f, "\"severity\"", "\"severityy\": \"error\", \"severity\""));
        var before = File.ReadAllText(path);
        ToolRun.Run("lint", path, "--fix").ExitCode.ShouldBe(ExitCode.Findings);
        File.ReadAllText(path).ShouldBe(before);
    }

    [Fact]
    public void A_name_with_two_names_near_it_is_left_to_people()
    {
        var path = folder.RuleSet(f =>
            ReplaceFirst(
                ReplaceFirst(f, "\"constants\": {", "\"constants\": { \"homeA\": \"CN\", \"homeB\": \"CN\","),
                "launch.Market == domestic",
                "launch.Market == homeX"
            )
        );
        ToolRun.Run("lint", path, "--fix").Out.ShouldContain("Did you mean 'homeA' or 'homeB'?");
        File.ReadAllText(path).ShouldContain("homeX");
    }

    [Fact]
    public void Nothing_but_the_document_is_left_in_its_folder()
    {
        var path = folder.RuleSet(f => ReplaceFirst(f, "\"severity\"", "\"sverity\""));
        ToolRun.Run("lint", path, "--fix").ExitCode.ShouldBe(ExitCode.Fine);
        Directory.GetFiles(folder.Path).ShouldBe([path]);
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
