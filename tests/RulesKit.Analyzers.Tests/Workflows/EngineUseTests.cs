using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Workflows;

/// <summary>C# that makes engines, names rules and looks at results.</summary>
public sealed class EngineUseTests
{
    [Theory]
    // An engine of what the loop itself gives is another one each time.
    [InlineData(
        "foreach (var w in all) { var e = new RulesEngine.RulesEngine(w); await e.ExecuteAllRulesAsync(\"w\"); }"
    )]
    // One that is kept may be made anywhere.
    [InlineData("var e = new RulesEngine.RulesEngine(all); await e.ExecuteAllRulesAsync(\"w\");")]
    // A task that is no execution, and one that is awaited.
    [InlineData("await Task.Yield(); Console.WriteLine(Task.FromResult(1).Result);")]
    // A workflow that is not written out here may have any rule.
    [InlineData(
        "var e = new RulesEngine.RulesEngine(all); await e.ExecuteActionWorkflowAsync(\"other\", \"any\", []);"
    )]
    // Parts of it are known to the running program only.
    [InlineData(
        "var w = new Workflow { WorkflowName = \"w\", Rules = all[0].Rules }; var e = new RulesEngine.RulesEngine(w); await e.ExecuteActionWorkflowAsync(\"w\", \"any\", []);"
    )]
    public Task What_may_be_right_is_left_alone(string statements) =>
        Samples
            .Engine.With(
                $"public static class Shop {{ public static async Task Run(Workflow[] all) {{ {statements} }} }}"
            )
            .VerifyAsync();

    [Fact]
    public Task Children_of_rules_count_among_the_rules_of_a_workflow() =>
        Samples
            .Engine.With(
                """
                public static class Shop
                {
                    public static readonly Workflow All = new()
                    {
                        WorkflowName = "w",
                        Rules = [new Rule { RuleName = "a", Operator = "And", Rules = [new Rule { RuleName = {|RK4107:"a"|} }, new Rule { RuleName = "b" }] }],
                    };

                    public static async Task Run(IRulesEngine e)
                    {
                        await e.ExecuteActionWorkflowAsync("w", "b", []);
                        await e.ExecuteActionWorkflowAsync("w", {|RK4108:"c"|}, []);
                        e.ExecuteAllRulesAsync("w", 1).AsTask().Wait();
                    }
                }
                """
            )
            .VerifyAsync();
}
