using RulesKit.Tool.Hosting;
using RulesKit.Tool.Layout;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Starting;

public sealed class NewTests : IDisposable
{
    private static readonly FixedTime Clock = new(new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly TempFolder folder = new();

    private string RuleSet => Path.Combine(folder.Path, "strategy.rules.json");

    private string Plan => Path.Combine(folder.Path, "plans", "first.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_it_writes_lints_clean_is_in_our_layout_and_passes_its_test()
    {
        WriteAll();
        Fine("new", "rule", RuleSet, "second-rule");
        Fine("new", "test", RuleSet);
        var lint = Fine("lint", folder.Path);
        lint.Out.ShouldContain("No problems in 3 documents.");
        Fine("fmt", "--check", RuleSet);
        Fine("check", Plan, "--rules", RuleSet).Out.ShouldContain("COMPLIANT");
        Fine("test", folder.Path).Out.ShouldContain("1");
    }

    [Fact]
    public void A_launch_abroad_breaks_the_first_rule_so_the_starter_does_something()
    {
        WriteAll();
        var text = File.ReadAllText(Plan).Replace("\"CN\"", "\"DE\"", StringComparison.Ordinal);
        File.WriteAllText(Plan, text);
        var run = Run("check", Plan, "--rules", RuleSet);
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("First product launches in DE on 2026-09-01; launches are in CN before 2028-01-01.");
    }

    [Fact]
    public void It_says_what_was_written_and_what_to_do_next()
    {
        var run = Fine("new", "ruleset", RuleSet);
        run.Out.ShouldStartWith($"wrote {RuleSet}\n");
        run.Out.ShouldContain("Next:\n  ruleskit lint ");
    }

    [Fact]
    public void Names_in_the_commands_to_go_on_with_are_quoted_where_a_shell_needs_it()
    {
        var file = Path.Combine(folder.Path, "é x");
        var quoted = ShellText.Of(file + ".rules.json");
        quoted.ShouldNotBe(file + ".rules.json");
        Fine("new", "ruleset", file).Out.ShouldContain($"  ruleskit lint {quoted}\n");
        Fine("new", "rule", file + ".rules.json", "third").Out.ShouldContain($"check PLAN --rules {quoted}\n");
        Fine("new", "plan", Path.Combine(folder.Path, "p q"))
            .Out.ShouldContain($"check {ShellText.Of(Path.Combine(folder.Path, "p q.json"))} --rules RULES\n");
    }

    [Fact]
    public void Nothing_is_ever_overwritten()
    {
        WriteAll();
        Fine("new", "test", RuleSet);
        var before = Contents();
        foreach (var args in new[] { new[] { "ruleset", RuleSet }, ["plan", Plan], ["test", RuleSet] })
        {
            var run = Run(["new", .. args]);
            run.ExitCode.ShouldBe(ExitCode.BadInput);
            run.Error.ReplaceLineEndings(" ").ShouldContain("already.");
        }

        Contents().ShouldBe(before);
    }

    [Fact]
    public void A_schema_that_is_there_is_left_as_it_is()
    {
        var schema = folder.Write("schema/plan.schema.json", File.ReadAllText("rules/schema/plan.schema.json") + "\n");
        var before = File.ReadAllText(schema);
        WriteAll();
        File.ReadAllText(schema).ShouldBe(before);
    }

    [Fact]
    public void A_rule_that_is_there_is_not_added_again_and_the_rest_of_the_file_stays()
    {
        WriteAll();
        var before = File.ReadAllText(RuleSet);
        Run("new", "rule", RuleSet, "launches-stay-at-home").ExitCode.ShouldBe(ExitCode.BadInput);
        Run("new", "rule", RuleSet, "No Id").ExitCode.ShouldBe(ExitCode.BadInput);
        File.ReadAllText(RuleSet).ShouldBe(before);
        Fine("new", "rule", RuleSet, "third");
        File.ReadAllText(RuleSet).ShouldStartWith(before[..before.LastIndexOf('}', before.LastIndexOf(']'))]);
    }

    [Fact]
    public void A_rule_is_added_with_the_line_ends_of_its_rule_set()
    {
        WriteAll();
        File.WriteAllText(RuleSet, File.ReadAllText(RuleSet).ReplaceLineEndings("\r\n"));
        Fine("new", "rule", RuleSet, "third");
        var text = File.ReadAllText(RuleSet);
        text.ShouldContain("\"third\"");
        text.ShouldBe(text.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public void A_model_of_ones_own_gets_a_rule_that_fits_it()
    {
        var model = folder.Write(
            "hiring.schema.json",
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Hiring", "type": "object",
              "additionalProperties": false, "required": ["teams"],
              "properties": { "teams": { "type": "array", "items": { "$ref": "#/$defs/Team" } } },
              "$defs": { "Team": { "type": "object", "additionalProperties": false, "required": ["id"],
                "properties": { "id": { "type": "string" } } } }
            }
            """
        );
        Fine("new", "ruleset", RuleSet, "--model", model);
        Fine("lint", RuleSet);
        Directory.Exists(Path.Combine(folder.Path, "schema")).ShouldBeFalse();
    }

    [Fact]
    public void Without_a_word_it_says_what_there_is()
    {
        var run = Run("new");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        run.Error.ShouldContain("ruleset, rule, plan or test");
    }

    [Fact]
    public void A_test_without_a_plan_says_how_to_get_one()
    {
        Fine("new", "ruleset", RuleSet);
        string.Join(" ", Run("new", "test", RuleSet).Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain("ruleskit new plan");
    }

    private void WriteAll()
    {
        Fine("new", "ruleset", RuleSet);
        Fine("new", "plan", Plan);
    }

    private Dictionary<string, string> Contents() =>
        Directory
            .GetFiles(folder.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(f => f, File.ReadAllText, StringComparer.Ordinal);

    private static ToolRun Fine(params string[] args)
    {
        var run = Run(args);
        run.ExitCode.ShouldBe(ExitCode.Fine, run.All);
        return run;
    }

    private static ToolRun Run(params string[] args) =>
        ToolRun.Run(new ToolHost(new TestTerminal(), new DiskFiles(), Clock), args);
}
