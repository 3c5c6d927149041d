using RulesKit.Workflows.Tests.Support;

namespace RulesKit.Workflows.Tests.Running;

/// <summary>The engine does what RulesEngine's does, and none of what goes wrong there.</summary>
public sealed class EngineTests
{
    private static readonly Rule Yes = new() { RuleName = "Yes", Expression = "1 == 1" };

    [Fact]
    public void Workflows_that_inject_each_other_in_a_circle_are_refused_and_end_no_process()
    {
        var first = new Workflow
        {
            WorkflowName = "First",
            WorkflowsToInject = ["Second"],
            Rules = [Yes],
        };
        var second = new Workflow
        {
            WorkflowName = "Second",
            WorkflowsToInject = ["First"],
            Rules = [Named("Other")],
        };
        var thrown = Should.Throw<WorkflowException>(() => new WorkflowEngine([first, second]));
        thrown.Diagnostics.ShouldContain(d => d.Id == "RK4005" && d.Message.Contains("First, Second"));
    }

    [Fact]
    public void Rules_of_one_name_are_refused_when_they_are_loaded() =>
        Should
            .Throw<WorkflowException>(() => new WorkflowEngine([Of(Yes, Yes)]))
            .Diagnostics.ShouldHaveSingleItem()
            .Id.ShouldBe("RK4003");

    [Fact]
    public void Injected_rules_of_one_name_are_refused_when_they_are_loaded()
    {
        var shared = new Workflow { WorkflowName = "Shared", Rules = [Yes] };
        var main = new Workflow
        {
            WorkflowName = "W",
            WorkflowsToInject = ["Shared"],
            Rules = [Yes],
        };
        Should.Throw<WorkflowException>(() => new WorkflowEngine([shared, main])).Message.ShouldContain("'Yes'");
    }

    [Fact]
    public async Task Types_that_share_a_short_name_are_told_apart()
    {
        var engine = new WorkflowEngine([Of(new Rule { RuleName = "R", Expression = "input1.Total > 5" })]);
        (await engine.ExecuteAllRulesAsync("W", new Shops.Order(7)))[0].IsSuccess.ShouldBeTrue();
        (await engine.ExecuteAllRulesAsync("W", new Depots.Order(7.5m)))[0].IsSuccess.ShouldBeTrue();
        (await engine.ExecuteAllRulesAsync("W", new Shops.Order(3)))[0].Outcome.ShouldBe(RuleOutcome.False);
    }

    [Fact]
    public async Task Running_many_shapes_of_input_does_not_let_the_engine_grow()
    {
        var settings = new WorkflowSettings { RememberedShapes = 4 };
        var engine = new WorkflowEngine([Of(new Rule { RuleName = "R", Expression = "input1.a == null" })], settings);
        for (var i = 0; i < 100; i++)
        {
            var input = RuleParameter.FromJson("input1", $$"""{ "a": null, "member{{i}}": 1 }""");
            (await engine.ExecuteAllRulesAsync("W", input))[0].IsSuccess.ShouldBeTrue();
        }

        engine.RememberedPrograms("W").ShouldBeLessThanOrEqualTo(4);
    }

    [Fact]
    public async Task A_method_of_an_input_is_never_called()
    {
        var input = new Counter();
        var engine = new WorkflowEngine([Of(new Rule { RuleName = "R", Expression = "input1.Increment() > 0" })]);
        var result = (await engine.ExecuteAllRulesAsync("W", input))[0];
        result.Outcome.ShouldBe(RuleOutcome.Broken);
        result.Break!.Message.ShouldContain("can't be called");
        input.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task A_member_that_gives_a_type_is_refused()
    {
        var engine = new WorkflowEngine([Of(new Rule { RuleName = "R", Expression = "input1.Kind.Name == \"x\"" })]);
        (await engine.ExecuteAllRulesAsync("W", new Counter()))[0].Break!.Message.ShouldContain("'Kind'");
    }

    [Fact]
    public void An_unused_param_that_fails_leaves_its_rule_alone()
    {
        var rule = new Rule
        {
            RuleName = "R",
            Expression = "input1.x == 1",
            LocalParams = [new ScopedParam { Name = "bad", Expression = "1 / (input1.x - 1)" }],
        };
        Run(Of(rule), """{ "x": 1 }""")[0].IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public void A_used_param_that_fails_is_the_reason_and_the_place()
    {
        var rule = new Rule
        {
            RuleName = "R",
            Expression = "bad > 1",
            LocalParams = [new ScopedParam { Name = "bad", Expression = "1 / (input1.x - 1)" }],
        };
        var broken = Run(Of(rule), """{ "x": 1 }""")[0].Break!;
        broken.Message.ShouldContain("'bad'");
        broken.Location.Source.Text.ShouldBe("1 / (input1.x - 1)");
        broken.Cause.ShouldBeOfType<DivideByZeroException>();
    }

    [Fact]
    public void A_parent_is_broken_only_when_a_broken_child_could_change_it()
    {
        var broken = new Rule { RuleName = "Broken", Expression = "input1.nothing > 1" };
        Join("And", Yes, broken).ShouldBe(RuleOutcome.Broken);
        Join("And", Named("No", "1 == 2"), broken).ShouldBe(RuleOutcome.False);
        Join("Or", Yes, broken).ShouldBe(RuleOutcome.True);
        Join("Or", Named("No", "1 == 2"), broken).ShouldBe(RuleOutcome.Broken);
    }

    [Fact]
    public void Evidence_holds_the_values_that_were_read()
    {
        var evidence = Asked.Of("input1.a.b > 3 && input1.c == \"x\"", """{ "a": { "b": 2 }, "c": "x" }""").Evidence;
        evidence.Select(e => (e.Expression, e.Value)).ShouldBe([("input1.a.b", (object?)2L), ("input1.c", "x")]);
    }

    [Fact]
    public void Rules_that_evaluate_one_another_in_a_circle_are_an_action_that_failed()
    {
        var rule = Yes with
        {
            Actions = new RuleActions
            {
                OnSuccess = new ActionInfo
                {
                    Name = "EvaluateRule",
                    Context = new Dictionary<string, object?> { ["workflowName"] = "W", ["ruleName"] = "Yes" },
                },
            },
        };
        var result = Run(Of(rule), "{}")[0];
        result.IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task A_replaced_workflow_is_the_one_that_runs_where_it_is_injected_too()
    {
        var engine = new WorkflowEngine([
            new Workflow { WorkflowName = "W", WorkflowsToInject = ["Shared"] },
            new Workflow { WorkflowName = "Shared", Rules = [Yes] },
        ]);
        (await engine.ExecuteAllRulesAsync("W", 1))[0].IsSuccess.ShouldBeTrue();
        engine.AddOrUpdateWorkflow(new Workflow { WorkflowName = "Shared", Rules = [Named("No", "1 == 2")] });
        (await engine.ExecuteAllRulesAsync("W", 1))[0].IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public async Task Threads_share_an_engine()
    {
        var engine = new WorkflowEngine([
            Of(new Rule { RuleName = "R", Expression = "input1.rows.Sum(r => r.x) == input1.sum" }),
        ]);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 200)
                .Select(n =>
                    Task.Run(() =>
                    {
                        var json = $$"""{ "rows": [ { "x": {{n}} }, { "x": 1 } ], "sum": {{n + 1}} }""";
                        var run = engine.ExecuteAllRulesAsync("W", RuleParameter.FromJson("input1", json));
                        return run.AsTask();
                    })
                )
        );
        answers.ShouldAllBe(a => a[0].IsSuccess);
    }

    private static RuleOutcome Join(string joiner, params Rule[] children) =>
        Run(
            Of(
                new Rule
                {
                    RuleName = "P",
                    Operator = joiner,
                    Rules = children,
                }
            ),
            "{}"
        )[0].Outcome;

    private static Rule Named(string name, string expression = "1 == 1") =>
        new() { RuleName = name, Expression = expression };

    private static Workflow Of(params Rule[] rules) => new() { WorkflowName = "W", Rules = rules };

    private static List<RuleResultTree> Run(Workflow workflow, string json) =>
        new WorkflowEngine([workflow])
            .ExecuteAllRulesAsync("W", RuleParameter.FromJson("input1", json))
            .AsTask()
            .GetAwaiter()
            .GetResult();

    private static class Shops
    {
        public sealed record Order(int Total);
    }

    private static class Depots
    {
        public sealed record Order(decimal Total);
    }

    private sealed class Counter
    {
        public int Calls { get; private set; }

        public Type Kind => Calls == 0 ? typeof(Counter) : typeof(int);

        public int Increment() => ++Calls;
    }

    [Fact]
    public async Task A_param_that_is_a_list_fails_where_it_is_worked_out_and_not_where_a_message_shows_it()
    {
        const string Json = """
            { "WorkflowName": "W", "GlobalParams": [ { "Name": "big", "Expression": "input1.rows.Where(r => 10 / r.qty > 1)" } ],
              "Rules": [ { "RuleName": "A", "Expression": "1 == 2", "ErrorMessage": "$(big)" },
                         { "RuleName": "B", "Expression": "big.Count() > 0" } ] }
            """;
        var input = RuleParameter.FromJson("input1", """{ "rows": [ { "qty": 0 } ] }""");
        var results = await new WorkflowEngine([Json]).ExecuteAllRulesAsync("W", input);
        results.Select(r => r.Outcome).ShouldBe([RuleOutcome.False, RuleOutcome.Broken]);
        results[0].Inputs.ContainsKey("big").ShouldBeFalse();
    }
}
