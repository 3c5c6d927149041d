using System.Dynamic;
using System.Text.Json;

namespace RulesKit.Workflows.Tests.Conformance;

/// <summary>Runs a case on our engine.</summary>
internal static class ConformanceRunner
{
    /// <summary>The results; the exception that left the engine instead of them.</summary>
    public static (List<RuleResultTree>? Results, Exception? Thrown) Run(ConformanceCase recorded)
    {
        try
        {
            var reading =
                recorded.Text("loader") == "newtonsoft" ? WorkflowReading.Newtonsoft : WorkflowReading.SystemTextJson;
            var engine = new WorkflowEngine(Workflows(recorded), reading, Settings(recorded));
            var name = recorded.Text("run") ?? FirstName(recorded, engine);
            var inputs = Inputs(recorded);
            var times = recorded.Json.TryGetProperty("times", out var t) ? t.GetInt32() : 1;
            List<RuleResultTree>? results = null;
            for (var i = 0; i < times; i++)
            {
                results = engine.ExecuteAllRulesAsync(name, inputs).AsTask().GetAwaiter().GetResult();
            }

            return (results, null);
        }
        catch (Exception e)
            when (e
                    is WorkflowException
                        or InputException
                        or RuleException
                        or ArgumentException
                        or KeyNotFoundException
                        or ActionException
            )
        {
            return (null, e);
        }
    }

    private static string[] Workflows(ConformanceCase recorded) =>
        [
            recorded.Text("workflowText") ?? recorded.Json.GetProperty("workflow").GetRawText(),
            .. recorded.Items("otherWorkflows").Select(w => w.GetRawText()),
        ];

    private static string FirstName(ConformanceCase recorded, WorkflowEngine engine)
    {
        if (!recorded.Json.TryGetProperty("workflow", out var workflow))
        {
            return engine.GetAllRegisteredWorkflowNames()[0];
        }

        foreach (var property in workflow.EnumerateObject())
        {
            if (property.Name.Equals("WorkflowName", StringComparison.OrdinalIgnoreCase))
            {
                return property.Value.GetString()!;
            }
        }

        return "";
    }

    private static RuleParameter[] Inputs(ConformanceCase recorded)
    {
        var types = recorded.Json.TryGetProperty("types", out var t) ? t : default;
        var isStj = recorded.Text("binding") == "stj";
        return
        [
            .. recorded
                .Json.GetProperty("inputs")
                .EnumerateObject()
                .Select(input =>
                    types.ValueKind == JsonValueKind.Object && types.TryGetProperty(input.Name, out var type)
                        ? new RuleParameter(input.Name, TypedInputs.Create(input.Name, type, input.Value))
                    : isStj ? new RuleParameter(input.Name, Stj(input.Value))
                    : RuleParameter.FromJson(input.Name, input.Value.GetRawText())
                ),
        ];
    }

    private static object? Stj(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? JsonSerializer.Deserialize<ExpandoObject>(value.GetRawText()) : value;

    private static WorkflowSettings Settings(ConformanceCase recorded)
    {
        var settings = new WorkflowSettings();
        if (!recorded.Json.TryGetProperty("settings", out var given))
        {
            return settings;
        }

        foreach (var setting in given.EnumerateObject())
        {
            var property = typeof(WorkflowSettings).GetProperty(setting.Name).ShouldNotBeNull(setting.Name);
            property.SetValue(
                settings,
                property.PropertyType == typeof(bool)
                    ? setting.Value.GetBoolean()
                    : Enum.Parse<NestedRuleExecutionMode>(setting.Value.GetString()!)
            );
        }

        return settings;
    }
}
