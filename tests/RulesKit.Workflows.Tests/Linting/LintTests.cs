using RulesKit.Language.Diagnostics;
using RulesKit.Language.Text;
using RulesKit.Workflows.Linting;
using RulesKit.Workflows.Tests.Conformance;

namespace RulesKit.Workflows.Tests.Linting;

/// <summary>What lint says of expressions, with sample inputs and without.</summary>
public sealed class LintTests
{
    private const string Order = """
        { "total": 12, "country": "NO", "vip": true, "lines": [ { "qty": 1, "sku": "a" } ], "note": null,
          "placed": "2024-03-15T00:00:00" }
        """;

    [Theory]
    [InlineData("input1.totl > 1 && input1.contry == \"NO\"", "RK4007 input1.totl", "RK4007 input1.contry")]
    [InlineData("input1.total > \"x\" || input1.country > 3", "RK4008 \"x\"", "RK4008 input1.country > 3")]
    [InlineData("input1.lines.Any(l => l.qtty > 1 && l.sku.Foo())", "RK4007 l.qtty", "RK4007 Foo")]
    [InlineData("input1.lines.Any(qtty > 1) and input1.lines.Sum(sku) > 1", "RK4007 qtty", "RK4008 sku")]
    [InlineData("input1.GetType().Assembly != null", "RK4009 GetType")]
    [InlineData("input1.total", "RK4008 input1.total")]
    [InlineData("input1.Total > 1", "RK4013 Total")]
    [InlineData("INPUT1.total = 1", "RK4010 =", "RK4013 INPUT1")]
    [InlineData("input1.total == \"12\"", "RK4012 \"12\"")]
    [InlineData("input1.vip == \"true\"", "RK4012 \"true\"")]
    [InlineData("input1.vip or input1.total > 3 and input1.total < 9", "RK4011 input1.total > 3 and input1.total < 9")]
    [InlineData("math.Abs(input1.total) > 1", "RK4007 math")]
    [InlineData("input1.total > 1 ? 1 == \"a\" : input1.nope == 3", "RK4008 \"a\"", "RK4007 input1.nope")]
    public void With_inputs_every_mistake_of_a_rule_is_told_on_its_own_characters(
        string expression,
        params string[] expected
    ) => Lint(expression, Order).ShouldBe(expected, ignoreOrder: true);

    [Theory]
    [InlineData("input1.note != null && input1.note.Length > 3")]
    [InlineData("input1.missing == null || input1.missing > 3")]
    [InlineData("input1.lines.Any(qty > 0 and sku == \"a\")")]
    [InlineData("input1.placed > \"2024-01-01\"")]
    [InlineData("it.total > 1 and np(note.Length, 3) == 3")]
    [InlineData("input1.country in (\"NO\", \"SE\")")]
    [InlineData("o => o.total > 3")]
    public void What_runs_as_it_is_meant_is_told_nothing(string expression) => Lint(expression, Order).ShouldBeEmpty();

    [Theory]
    [InlineData("input1.totl > 1 && input1.contry == \"NO\"")]
    [InlineData("input1.a.Any(x => x.b > c && d == \"3\") == foo")]
    [InlineData("string.IsNullOrEmpty(input1.name)")]
    [InlineData("DateTime.Parse(input1.day) > DateTime(2024, 1, 1)")]
    public void Without_inputs_nothing_is_said_of_names_that_they_may_have(string expression) =>
        Lint(expression).ShouldBeEmpty();

    [Theory]
    [InlineData("input1.a > 3 && Math.Abz(input1.b) > 1", "RK4007 Abz")]
    [InlineData("input1.a > 3 && 1 == \"x\"", "RK4008 \"x\"")]
    [InlineData("input1.GetType() == null or input1.x = 1", "RK4009 GetType", "RK4010 =")]
    public void Without_inputs_what_is_decidable_is_told(string expression, params string[] expected) =>
        Lint(expression).ShouldBe(expected, ignoreOrder: true);

    [Fact]
    public void The_nearest_name_is_named() =>
        Diagnostics("input1.contry == \"NO\"", Order)[0].Message.ShouldContain("Did you mean 'country'?");

    [Fact]
    public void A_param_with_a_mistake_is_told_once_and_not_again_where_it_is_used()
    {
        const string Workflow = """
            { "WorkflowName": "W", "GlobalParams": [ { "Name": "g", "Expression": "input1.totl * 2" } ],
              "Rules": [ { "RuleName": "A", "Expression": "g > 1" }, { "RuleName": "B", "Expression": "g < 1 and input1.x > 1" } ] }
            """;
        Texts(WorkflowLinter.Lint(new SourceText(Workflow), WorkflowReading.Files, [Input(Order)]))
            .ShouldBe(["RK4007 input1.totl", "RK4007 input1.x"]);
    }

    [Fact]
    public void Lint_with_the_inputs_finds_an_error_in_every_recorded_rule_that_can_not_be_bound_and_in_no_other()
    {
        var (bound, refused) = (0, 0);
        foreach (var recorded in ConformanceCase.All.Where(IsPlain))
        {
            var text = recorded.Json.GetProperty("workflow").GetRawText();
            var inputs = recorded.Json.GetProperty("inputs").EnumerateObject();
            RuleParameter[] sample = [.. inputs.Select(i => RuleParameter.FromJson(i.Name, i.Value.GetRawText()))];
            var errors = WorkflowLinter
                .Lint(new SourceText(text), WorkflowReading.Files, [sample])
                .Where(d => d.Id is "RK4006" or "RK4007" or "RK4008" or "RK4009")
                .ToArray();
            foreach (
                var leaf in Leaves(ConformanceRunner.Run(recorded).Results ?? [])
                    .Where(l => l.Rule.Expression is not null)
            )
            {
                // A param's own mistake is told at the param.
                var isRefused =
                    leaf.Break is { IsRunTime: false } b
                    && !b.Message.StartsWith("The param", StringComparison.Ordinal);
                var place = leaf.Location!.Span;
                errors
                    .Any(e => e.Location.Span.Start >= place.Start && e.Location.Span.End <= place.End)
                    .ShouldBe(isRefused, $"{recorded.Id}/{leaf.Rule.RuleName}: {leaf.Break?.Message}");
                (bound, refused) = (bound + (isRefused ? 0 : 1), refused + (isRefused ? 1 : 0));
            }
        }

        bound.ShouldBeGreaterThan(400);
        refused.ShouldBeGreaterThan(100);
    }

    private static bool IsPlain(ConformanceCase recorded) =>
        recorded.Throws is null
        && recorded.Text("binding") is null
        && recorded.Text("loader") is null
        && !recorded.Json.TryGetProperty("types", out _)
        && !recorded.Json.GetProperty("settings").EnumerateObject().Any()
        && !recorded.Json.TryGetProperty("otherWorkflows", out _)
        && recorded.Json.TryGetProperty("workflow", out _);

    private static IEnumerable<RuleResultTree> Leaves(IEnumerable<RuleResultTree> results) =>
        results.SelectMany(r => r.ChildResults is { } children ? Leaves(children) : [r]);

    [Theory]
    [InlineData("0")]
    [InlineData("\"lambdaexpression\"")]
    [InlineData("9", "RK4002 9")]
    [InlineData("\"Lambda\"", "RK4002 \"Lambda\"")]
    [InlineData("null")]
    public void There_is_one_type_of_expressions(string type, params string[] expected)
    {
        var text =
            $$"""{ "WorkflowName": "W", "Rules": [ { "RuleName": "A", "Expression": "1 == 1", "RuleExpressionType": {{type}} } ] }""";
        Texts(WorkflowLinter.Lint(new SourceText(text), WorkflowReading.Files, [])).ShouldBe(expected);
    }

    private static string[] Lint(string expression, string? input = null) => Texts(Diagnostics(expression, input));

    private static IReadOnlyList<Diagnostic> Diagnostics(string expression, string? input)
    {
        var written = System.Text.Json.JsonEncodedText.Encode(expression).ToString();
        var source = new SourceText(
            $$"""{ "WorkflowName": "W", "Rules": [ { "RuleName": "A", "Expression": "{{written}}" } ] }"""
        );
        return WorkflowLinter.Lint(source, WorkflowReading.Files, input is null ? [] : [Input(input)]);
    }

    private static RuleParameter[] Input(string json) => [RuleParameter.FromJson("input1", json)];

    /// <summary>Ids with the exact characters, as they are without the escapes of JSON.</summary>
    private static string[] Texts(IEnumerable<Diagnostic> diagnostics) =>
        [
            .. diagnostics.Select(d =>
                $"{d.Id} {System.Text.RegularExpressions.Regex.Unescape(d.Location.Source.Text.Substring(d.Location.Span.Start, d.Location.Span.Length))}"
            ),
        ];
}
