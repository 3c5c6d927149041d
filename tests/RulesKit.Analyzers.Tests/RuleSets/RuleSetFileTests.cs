using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.RuleSets;

public sealed class RuleSetFileTests
{
    [Fact]
    public async Task A_mistake_has_its_line_and_column()
    {
        var found = await Samples
            .Bakery.Expecting("RK1002")
            .WithFile("/src/x.rules.json", Samples.Requiring("[|breads|].Any()"))
            .VerifyAsync();

        found[0].Location.GetLineSpan().ToString().ShouldBe("/src/x.rules.json: (2,63)-(2,69)");
        found[0].GetMessage().ShouldBe("Nothing is called 'breads' here.");
        found[0].Descriptor.HelpLinkUri.ShouldBe("docs/diagnostics/RK1002.md");
    }

    [Fact]
    public async Task A_model_that_is_no_additional_file_is_asked_for()
    {
        var found = await TestProject
            .Empty.Expecting("RK0011")
            .WithFile(
                "/src/rules/x.rules.json",
                """{ "id": "x", "version": "1", "title": "X", "model": [|"../schema/plan.schema.json"|], "rules": [] }"""
            )
            .VerifyAsync();

        found[0]
            .GetMessage()
            .ShouldBe(
                "The project has no model ../schema/plan.schema.json. Add it to the project file: <AdditionalFiles Include=\"/src/schema/plan.schema.json\" />."
            );
    }

    [Fact]
    public async Task The_shipped_rule_set_has_nothing_to_report()
    {
        var project = TestProject.Empty.WithPlainFile(
            "/repo/rules/schema/plan.schema.json",
            Language.Tests.Catalog.RepositoryFiles.Read("rules", "schema", "plan.schema.json")
        );
        var file = Language.Tests.Catalog.RepositoryFiles.Read("rules", "xiaomi-su7", "xiaomi-su7.rules.json");

        await project.WithPlainFile("/repo/rules/xiaomi-su7/xiaomi-su7.rules.json", file).VerifyAsync();
    }

    [Fact]
    public async Task A_mistake_of_a_model_is_reported_once_however_many_rule_sets_name_it()
    {
        const string RuleSet = """{ "id": "x", "version": "1", "title": "X", "model": "m.schema.json", "rules": [] }""";
        await TestProject
            .Empty.WithFile(
                "/src/m.schema.json",
                """{ "type": "object", "additionalProperties": false, "properties": { {|RK0012:"oneOf"|}: {} } }""".Replace(
                    "{|RK0012:\"oneOf\"|}: {}",
                    "\"id\": { \"type\": \"string\", {|RK0012:\"oneOf\"|}: [] }",
                    StringComparison.Ordinal
                )
            )
            .WithFile("/src/a.rules.json", RuleSet)
            .WithFile("/src/b.rules.json", RuleSet)
            .VerifyAsync();
    }

    [Fact]
    public async Task A_model_may_be_a_type_of_the_compilation() =>
        await TestProject
            .Empty.Expecting("RK1003")
            .With("namespace Acme; public static class Outer { public sealed record Plan(string Id, long Seats); }")
            .WithFile(
                "/src/x.rules.json",
                """
                {
                  "id": "x", "version": "1", "title": "X", "model": "clr:Acme.Outer.Plan",
                  "rules": [
                    { "id": "a", "title": "A", "require": "plan.Seats > 3" },
                    { "id": "b", "title": "B", "require": "plan.[|Seat|] > 3" }
                  ]
                }
                """
            )
            .VerifyAsync();

    [Theory]
    [InlineData(
        "clr:Acme.Nothing",
        "The compilation has no type Acme.Nothing; write its full name, as clr:Namespace.Type."
    )]
    [InlineData(
        "clr:Acme.Odd",
        "The type Acme.Odd is no model. A plan can't hold System.Double. Binary floating point can't hold 0.1; use decimal."
    )]
    public async Task A_type_that_is_no_model_is_refused(string name, string message)
    {
        var found = await TestProject
            .Empty.Expecting("RK0011")
            .With("namespace Acme; public sealed record Odd(double Share);")
            .WithFile(
                "/src/x.rules.json",
                $$"""{ "id": "x", "version": "1", "title": "X", "model": [|"{{name}}"|], "rules": [] }"""
            )
            .VerifyAsync();

        found[0].GetMessage().ShouldBe(message);
    }

    [Fact]
    public async Task Functions_of_the_compilation_may_be_called() =>
        await Samples
            .Bakery.Expecting("RK1006")
            .With(
                """
                using RulesKit.Language.Functions;
                /// <summary>Functions.</summary>
                public static class Functions
                {
                    /// <summary>Half of it.</summary>
                    [RuleFunction]
                    public static decimal Half(decimal value) => value / 2;
                }
                """
            )
            .WithFile("/src/a.rules.json", Samples.Requiring("Half(3) > 1 && plan.Organic"))
            .WithFile("/src/b.rules.json", Samples.Requiring("[|Half(true)|] > 1"))
            .VerifyAsync();

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task A_globalconfig_sets_severities(string level, DiagnosticSeverity severity)
    {
        var found = await Redundant
            .WithConfig("/.globalconfig", $"is_global = true\ndotnet_diagnostic.RK2010.severity = {level}\n")
            .VerifyAsync();

        found[0].Severity.ShouldBe(severity);
    }

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Suggestion", DiagnosticSeverity.Info)]
    [InlineData("nonsense", DiagnosticSeverity.Warning)]
    public async Task An_editorconfig_sets_severities_by_a_key_of_ours(string level, DiagnosticSeverity severity)
    {
        var found = await Redundant.WithConfig("/src/.editorconfig", EditorConfig("RK2010", level)).VerifyAsync();

        found[0].Severity.ShouldBe(severity);
    }

    [Fact]
    public async Task An_editorconfig_turns_a_warning_off_and_leaves_errors_errors()
    {
        (await Redundant.WithConfig("/src/.editorconfig", EditorConfig("RK2010", "none")).FindAsync()).ShouldBeEmpty();
        var error = await Samples
            .Bakery.Expecting("RK1002")
            .WithFile("/src/x.rules.json", Samples.Requiring("[|breads|].Any()"))
            .WithConfig("/src/.editorconfig", EditorConfig("RK1002", "none"))
            .VerifyAsync();
        error[0].Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    private static TestProject Redundant =>
        Samples
            .Bakery.Expecting("RK2010")
            .WithFile("/src/x.rules.json", Samples.Requiring("plan.Breads.All(b => b.Price > 3 && [|b.Price > 2|])"));

    private static string EditorConfig(string id, string level) =>
        $"root = true\n[*.json]\nruleskit_diagnostic.{id}.severity = {level}\n";
}
