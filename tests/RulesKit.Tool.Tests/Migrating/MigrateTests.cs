using System.Text.Json;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Migrating;

/// <summary>A workflow becomes a rule set that lints clean and answers like it; what can't is listed with its reason.</summary>
public sealed class MigrateTests : IDisposable
{
    private const string Workflow = """
        { "WorkflowName": "Discounts", "GlobalParams": [ { "Name": "double", "Expression": "input1.total * 2" } ], "Rules": [
          { "RuleName": "Loyal", "Expression": "input1.loyalty > 2 AND input1.country in (\"NO\", \"SE\")",
            "ErrorMessage": "Only $(input1.loyalty) {so far}", "SuccessEvent": "10" },
          { "RuleName": "Large", "Expression": "double >= 100" },
          { "RuleName": "Either", "Operator": "Or", "Rules": [
            { "RuleName": "Rich", "Expression": "input1.total > 500" },
            { "RuleName": "Lines", "Expression": "input1.lines.Any(l => l.qty > 2 && l.sku != \"x\")" } ] },
          { "RuleName": "Ordered", "Expression": "input1.country < \"P\"" },
          { "RuleName": "Noted", "Expression": "input1.note == \"a\"" },
          { "RuleName": "Typo", "Expression": "input1.contry == \"NO\"" } ] }
        """;

    private const string First =
        """{ "input1": { "loyalty": 3, "country": "NO", "total": 60, "note": "a", "lines": [ { "qty": 3, "sku": "a" } ] } }""";

    private const string Second =
        """{ "input1": { "loyalty": 1, "country": "DE", "total": 6, "note": null, "lines": [ { "qty": 1, "sku": "b" } ] } }""";

    private readonly TempFolder folder = new();

    private string Out => Path.Combine(folder.Path, "out");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_carried_over_lints_clean_and_its_tests_pass()
    {
        var run = Migrate();
        run.Error.ShouldBeEmpty();
        run.ExitCode.ShouldBe(ExitCode.Findings);
        run.Out.ShouldContain("Loyal as loyal");
        run.Out.ShouldContain("3 rules carried over, 3 not");
        ToolRun.Run("lint", Out).Out.ShouldStartWith("No problems");
        var tests = ToolRun.Run("test", Out);
        (tests.ExitCode, tests.Out).ShouldBe((ExitCode.Fine, "2 tests passed, in 1 file.\n"));
    }

    [Fact]
    public void Params_and_child_rules_become_definitions_and_messages_get_placeholders()
    {
        Migrate();
        var rules = Json("discounts.rules.json");
        rules.GetProperty("definitions").GetProperty("doubleValue").GetString().ShouldBe("plan.Input1.Total * 2");
        rules.GetProperty("definitions").GetProperty("rich").GetString().ShouldBe("plan.Input1.Total > 500");
        var written = rules.GetProperty("rules").EnumerateArray().ToArray();
        written[0].GetProperty("message").GetString().ShouldBe("Only {plan.Input1.Loyalty} {{so far}}");
        written[1].GetProperty("require").GetString().ShouldBe("doubleValue >= 100");
        written[2].GetProperty("require").GetString().ShouldBe("rich || lines");
    }

    [Fact]
    public void The_list_names_every_rule_that_is_not_carried_over_and_what_is_left_out_of_others()
    {
        Migrate("--format", "json");
        var list = Json("discounts.migration.json");
        var refused = list.GetProperty("notCarried").EnumerateArray().ToDictionary(Rule, Message);
        refused.Keys.ShouldBe(["Ordered", "Noted", "Typo"], ignoreOrder: true);
        refused["Noted"].ShouldContain("the workflow gives failed");
        refused["Typo"].ShouldContain("Did you mean 'country'?");
        list.GetProperty("toLookAt")
            .EnumerateArray()
            .Select(Message)
            .ShouldContain("Its SuccessEvent \"10\" is left out.");

        static string Rule(JsonElement remark) => remark.GetProperty("rule").GetString()!;
        static string Message(JsonElement remark) => remark.GetProperty("message").GetString()!;
    }

    [Fact]
    public void Programs_get_the_same_list_on_standard_output() =>
        Migrate("--format", "json").Out.ShouldBe(File.ReadAllText(Path.Combine(Out, "discounts.migration.json")));

    [Fact]
    public void Nothing_is_overwritten_unless_that_is_asked_for()
    {
        Migrate();
        File.WriteAllText(Path.Combine(Out, "discounts.rules.json"), "mine");
        var again = Migrate();
        again.ExitCode.ShouldBe(ExitCode.BadInput);
        again.Error.ShouldContain("--force");
        File.ReadAllText(Path.Combine(Out, "discounts.rules.json")).ShouldBe("mine");
        Migrate("--force").ExitCode.ShouldBe(ExitCode.Findings);
        File.ReadAllText(Path.Combine(Out, "discounts.rules.json")).ShouldStartWith("{");
    }

    [Fact]
    public void A_rule_that_only_values_near_the_samples_tell_apart_is_not_written()
    {
        // 0.1 + 0.2 is 0.3 natively and a little more in binary; the sample itself does not show it.
        var workflow = """
            { "WorkflowName": "W", "Rules": [ { "RuleName": "A", "Expression": "a.x + 0.2 == 0.3" },
              { "RuleName": "B", "Expression": "a.x < 0.3" } ] }
            """;
        var file = folder.Write("w.json", workflow);
        var inputs = folder.Write("i.json", """{ "a": { "x": 1.1 } }""");
        var run = ToolRun.Run("migrate", file, "--inputs", inputs, "--out", Out);
        run.Out.ShouldContain("1 rule carried over, 1 not");
        run.Out.ShouldContain("A (1,49): Its meaning differs: for ");
    }

    [Theory]
    [InlineData("--out", "x")]
    [InlineData("--inputs", "x")]
    public void Inputs_and_a_folder_have_to_be_named(string option, string value) =>
        ToolRun.Run("migrate", "w.json", option, value).ExitCode.ShouldBe(ExitCode.BadInput);

    private ToolRun Migrate(params string[] more) =>
        ToolRun.Run([
            "migrate",
            folder.Write("discounts.json", Workflow),
            "--inputs",
            folder.Write("samples/first.json", First),
            "--inputs",
            folder.Write("samples/second.json", Second),
            "--out",
            Out,
            .. more,
        ]);

    private JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Out, file))).RootElement;
}
