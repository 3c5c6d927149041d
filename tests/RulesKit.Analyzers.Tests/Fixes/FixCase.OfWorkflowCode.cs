using RulesKit.Analyzers.Tests.Harness;

namespace RulesKit.Analyzers.Tests.Fixes;

/// <content>Mends in C# that uses RulesEngine.</content>
internal sealed partial record FixCase
{
    private static IReadOnlyList<FixCase> OfWorkflowCode =>
        [
            Engine(
                "RK4101",
                "object R0 = new Rule { RuleName = \"0\", Expression = \"(1 == 1\" }; object R1 = new Rule { RuleName = \"1\", Expression = @\"2 == 2)\" };",
                "(1 == 1\"",
                "(1 == 1)\"",
                "2 == 2)\"",
                "2 == 2\""
            ),
            Engine(
                "RK4102",
                "object Inputs(Order order) => new RuleParameter(\"order\", order); object R0 = new Rule { RuleName = \"0\", Expression = \"order.Totl > 1\" }; object R1 = new Rule { RuleName = \"1\", Expression = @\"order.Nam == \"\"x\"\"\" };",
                "Totl",
                "Total",
                ".Nam ",
                ".Name "
            ),
            Engine(
                "RK4011",
                "object R0 = new Rule { RuleName = \"0\", Expression = \"1 == 1 or 2 == 2 and 3 == 3\" }; object R1 = new Rule { RuleName = \"1\", Expression = \"4 == 4 AND 5 == 5 OR 6 == 6\" };",
                "2 == 2 and 3 == 3",
                "(2 == 2 and 3 == 3)",
                "4 == 4 AND 5 == 5",
                "(4 == 4 AND 5 == 5)"
            ),
            Engine(
                "RK4010",
                "object R0 = new Rule { RuleName = \"0\", Expression = \"1 = 1\" }; object R1 = new Rule { RuleName = \"1\", Expression = @\"2=2\" };",
                "1 = 1",
                "1 == 1",
                "2=2",
                "2==2"
            ),
            Engine(
                "RK4012",
                "object Inputs(Order order) => new RuleParameter(\"order\", order); object R0 = new Rule { RuleName = \"0\", Expression = \"order.Total > \\\"500\\\"\" }; object R1 = new Rule { RuleName = \"1\", Expression = \"order.Name == 12\" };",
                "\\\"500\\\"",
                "500",
                "== 12",
                "== \\\"12\\\""
            ),
            Engine(
                "RK4108",
                "object W = new Workflow { WorkflowName = \"W\", Rules = new[] { new Rule { RuleName = \"Large\" } } };\n    async Task<object> Run(IRulesEngine e) => (await e.ExecuteActionWorkflowAsync(\"W\", \"Lage\", []), await e.ExecuteActionWorkflowAsync(\"W\", \"larg\", []));",
                "\"Lage\"",
                "\"Large\"",
                "\"larg\"",
                "\"Large\""
            ),
            Engine(
                "RK4109",
                "async Task Run(Workflow w, object[] orders)\n    {\n        foreach (var order in orders)\n        {\n            var engine = new RulesEngine.RulesEngine(w);\n            await engine.ExecuteAllRulesAsync(\"W\", order);\n        }\n    }\n\n    async Task Again(Workflow w)\n    {\n        while (true)\n        {\n            var engine = new RulesEngine.RulesEngine(w);\n            await engine.ExecuteAllRulesAsync(\"W\", 1);\n        }\n    }",
                "        foreach (var order in orders)\n        {\n            var engine = new RulesEngine.RulesEngine(w);\n",
                "        var engine = new RulesEngine.RulesEngine(w);\n        foreach (var order in orders)\n        {\n",
                "        while (true)\n        {\n            var engine = new RulesEngine.RulesEngine(w);\n",
                "        var engine = new RulesEngine.RulesEngine(w);\n        while (true)\n        {\n"
            ),
            Engine(
                "RK4110",
                "async Task<object> Run(IRulesEngine e)\n    {\n        await Task.Yield();\n        return e.ExecuteAllRulesAsync(\"W\", 1).Result.Count + e.ExecuteAllRulesAsync(\"W\", 2).GetAwaiter().GetResult().Count;\n    }",
                "e.ExecuteAllRulesAsync(\"W\", 1).Result",
                "(await e.ExecuteAllRulesAsync(\"W\", 1))",
                "e.ExecuteAllRulesAsync(\"W\", 2).GetAwaiter().GetResult()",
                "(await e.ExecuteAllRulesAsync(\"W\", 2))"
            ),
        ];

    private static FixCase Engine(string id, string members, params string[] replacements) =>
        Of(
            id,
            $$"""
            public class Shop
            {
                {{members}}
            }

            public sealed record Order(string Name, int Total);
            """,
            replacements
        ) with
        {
            Base = Samples.Engine,
        };
}
