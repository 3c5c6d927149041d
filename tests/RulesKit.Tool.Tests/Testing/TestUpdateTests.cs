using RulesKit.Engine.Files;
using RulesKit.Tool.Hosting;
using RulesKit.Tool.Tests.Support;

namespace RulesKit.Tool.Tests.Testing;

/// <summary><c>test --update</c> writes what is missing, shows it first, and leaves everything else as it is.</summary>
public sealed class TestUpdateTests : IDisposable
{
    private const string Vacuous =
        "\"going-abroad-needs-readiness\": \"vacuous\", \"price-cut-comes-with-improvement\": \"vacuous\"";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_test_without_expectations_gets_them_in_the_layout_of_its_file()
    {
        var file = WriteTests(
            """
                {
                  "name": "a car abroad",
                  "plan": "PLAN",
                  "changes": [{ "set": "/launches/0/market", "value": "DE" }, { "set": "/launches/0/date", "value": "2026-01-01" }]
                }
            """
        );
        var run = ToolRun.Run("test", file, "--update");
        run.ExitCode.ShouldBe(ExitCode.Fine);
        File.ReadAllText(file)
            .ShouldContain(
                """
                "value": "2026-01-01" }],
                      "expect": {
                        "verdict": "nonCompliant",
                        "rules": {
                          "cars-stay-domestic": { "outcome": "failed", "at": ["/launches/0"] },
                          "going-abroad-needs-readiness": "vacuous",
                          "price-cut-comes-with-improvement": "vacuous"
                        }
                      }
                    }
                """.ReplaceLineEndings("\n")
            );
        run.Error.ShouldContain(
            "+          \"cars-stay-domestic\": { \"outcome\": \"failed\", \"at\": [\"/launches/0\"] },"
        );
    }

    [Fact]
    public void What_was_written_holds_and_a_second_update_changes_nothing()
    {
        var file = WriteTests("{ \"name\": \"base\", \"plan\": \"PLAN\" }");
        ToolRun.Run("test", file, "--update").ExitCode.ShouldBe(ExitCode.Fine);
        var once = File.ReadAllText(file);
        once.ShouldContain($"\"expect\": {{ \"verdict\": \"compliant\", \"rules\": {{ {Vacuous} }} }} }}");
        ToolRun.Run("test", file).ExitCode.ShouldBe(ExitCode.Fine);
        var second = ToolRun.Run("test", file, "--update");
        second.Error.ShouldBeEmpty();
        File.ReadAllText(file).ShouldBe(once);
    }

    [Theory]
    [InlineData("\"expect\": {}", "\"verdict\": \"compliant\"")]
    [InlineData(
        "\"expect\": { \"rules\": { \"going-abroad-needs-readiness\": \"vacuous\" } }",
        "\"expect\": { \"rules\": { " + Vacuous + " }, \"verdict\": \"compliant\" }"
    )]
    [InlineData(
        "\"expect\": { \"rules\": { " + Vacuous + " } }",
        "\"expect\": { \"rules\": { " + Vacuous + " }, \"verdict\": \"compliant\" }"
    )]
    public void What_is_said_stays_and_the_rest_is_added(string expect, string updated)
    {
        var file = WriteTests($"{{ \"name\": \"base\", \"plan\": \"PLAN\", {expect} }}");
        ToolRun.Run("test", file, "--update").ExitCode.ShouldBe(ExitCode.Fine);
        File.ReadAllText(file).ShouldContain(updated);
        ToolRun.Run("test", file).ExitCode.ShouldBe(ExitCode.Fine);
    }

    [Fact]
    public void An_expectation_that_does_not_hold_is_no_missing_one()
    {
        var file = WriteTests("{ \"name\": \"base\", \"plan\": \"PLAN\", \"expect\": { \"verdict\": \"compliant\" } }");
        var before = File.ReadAllText(file);
        ToolRun.Run("test", file, "--update").ExitCode.ShouldBe(ExitCode.Findings);
        File.ReadAllText(file).ShouldBe(before);
    }

    [Fact]
    public void A_wrong_expectation_of_a_draft_stays_and_fails()
    {
        var file = WriteTests(
            "{ \"name\": \"base\", \"plan\": \"PLAN\", \"expect\": { \"rules\": { \"cars-stay-domestic\": \"failed\" } } }"
        );
        ToolRun.Run("test", file, "--update").ExitCode.ShouldBe(ExitCode.Findings);
        File.ReadAllText(file).ShouldContain("\"cars-stay-domestic\": \"failed\", ");
    }

    [Fact]
    public void Without_the_option_a_missing_expectation_is_a_mistake()
    {
        var run = ToolRun.Run("test", WriteTests("{ \"name\": \"base\", \"plan\": \"PLAN\" }"));
        run.Error.ShouldContain("error RK0003");
        run.ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_file_that_can_not_be_written_is_told_and_stays_as_it_is()
    {
        var file = WriteTests("{ \"name\": \"base\", \"plan\": \"PLAN\" }");
        var before = File.ReadAllText(file);
        var terminal = new TestTerminal();
        var run = ToolRun.Run(
            new ToolHost(terminal, new FullDisk(new DiskFiles()), TimeProvider.System),
            "test",
            file,
            "--update"
        );
        run.Error.ShouldContain("error: the disk is full");
        run.ExitCode.ShouldBe(ExitCode.BadInput);
        File.ReadAllText(file).ShouldBe(before);
    }

    private string WriteTests(string test)
    {
        var root = Repository.Root.Replace('\\', '/');
        var text = $$"""
            {
              "rules": "{{root}}/{{Repository.RuleSet}}",
              "tests": [
            {{test.Replace("PLAN", $"{root}/{Repository.BasePlan}", StringComparison.Ordinal)}}
              ]
            }
            """;
        return folder.Write("a.tests.json", text.ReplaceLineEndings("\n") + "\n");
    }

    private sealed class FullDisk(IFiles files) : IFiles
    {
        public IReadOnlyList<string> FindRuleSets(string path) => files.FindRuleSets(path);

        public IReadOnlyList<string> FindPlans(string path) => files.FindPlans(path);

        public IReadOnlyList<string> FindDocuments(string path) => files.FindDocuments(path);

        public IReadOnlyList<string> FilesIn(string folder, string ending) => files.FilesIn(folder, ending);

        public bool Exists(string path) => files.Exists(path);

        public void Replace(string path, string text) => throw new UnreadableFileException("the disk is full");

        public RulesKit.Engine.Checking.RuleSetReading LoadRuleSet(string path) => files.LoadRuleSet(path);

        public RulesKit.Language.Text.SourceText Read(string path) => files.Read(path);
    }
}
