using System.Dynamic;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using RulesKit.Workflows;
using RulesKit.Workflows.Tests.Conformance;

namespace RulesKit.Parity;

/// <summary>Compares the answers of the two engines.</summary>
internal sealed class ParityRun(TextWriter output)
{
    /// <summary>Workflows that are drawn, each with some rules.</summary>
    private const int Generated = 20;

    /// <returns>The exit code: 1 when a generated rule that theirs answers is answered otherwise here.</returns>
    public async Task<int> RunAsync()
    {
        output.WriteLine(
            $"RulesEngine {VersionOf(typeof(RulesEngine.RulesEngine))}, System.Linq.Dynamic.Core {VersionOf(typeof(System.Linq.Dynamic.Core.ParsingConfig))}"
        );
        var (compared, differing) = (0, 0);
        foreach (var recorded in ConformanceCase.All.Where(IsComparable))
        {
            var text = recorded.Json.GetProperty("workflow").GetRawText();
            var input = recorded.Json.GetProperty("inputs").EnumerateObject().Single();
            var (count, differences) = await CompareAsync(recorded.Id, text, input.Name, input.Value.GetRawText())
                .ConfigureAwait(false);
            compared += count;
            differing += differences;
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"recorded cases: {compared} answers, {differing} differ")
        );
        var generator = new ExpressionGenerator(20_240_315);
        var (answers, others) = (0, 0);
        for (var i = 0; i < Generated; i++)
        {
            var (count, differences) = await CompareAsync(
                    string.Create(CultureInfo.InvariantCulture, $"generated {i}"),
                    generator.NextWorkflow(),
                    "input1",
                    ExpressionGenerator.Input
                )
                .ConfigureAwait(false);
            answers += count;
            others += differences;
        }

        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"generated rules: {answers} answers, {others} differ")
        );
        return others == 0 ? 0 : 1;
    }

    private static Version? VersionOf(Type type) => type.Assembly.GetName().Version;

    private static bool IsComparable(ConformanceCase recorded) =>
        recorded.Throws is null
        && recorded.Json.TryGetProperty("workflow", out _)
        && recorded.Items("otherWorkflows").Count == 0
        && !recorded.Json.TryGetProperty("types", out _)
        && recorded.Text("binding") is null
        && recorded.Text("loader") is null
        && recorded.Json.GetProperty("inputs").EnumerateObject().Count() == 1
        && recorded.Json.GetProperty("settings").EnumerateObject().Any() is false
        && recorded.Json.GetProperty("inputs").EnumerateObject().Single().Value.ValueKind
            == System.Text.Json.JsonValueKind.Object;

    private async Task<(int Count, int Differences)> CompareAsync(string id, string workflow, string name, string json)
    {
        var theirs = new RulesEngine.RulesEngine(
            [workflow],
            new RulesEngine.Models.ReSettings { EnableFormattedErrorMessage = false }
        );
        var value = JsonConvert.DeserializeObject<ExpandoObject>(json, new ExpandoObjectConverter());
        var workflowName = theirs.GetAllRegisteredWorkflowNames()[0];
        var expected = await theirs
            .ExecuteAllRulesAsync(workflowName, new RulesEngine.Models.RuleParameter(name, value))
            .ConfigureAwait(false);
        var ours = await new WorkflowEngine([workflow])
            .ExecuteAllRulesAsync(workflowName, RuleParameter.FromJson(name, json))
            .ConfigureAwait(false);
        var differences = 0;
        foreach (var (their, our) in expected.Zip(ours))
        {
            // A rule that breaks there may be answered here where its meaning is beyond doubt.
            var isBroken = !string.IsNullOrEmpty(their.ExceptionMessage);
            if (!isBroken && (our.Outcome == RuleOutcome.Broken || our.IsSuccess != their.IsSuccess))
            {
                differences++;
                output.WriteLine(
                    $"{id} {their.Rule.RuleName}: theirs {their.IsSuccess}, ours {our.Outcome}: {their.Rule.Expression}"
                );
            }
        }

        return (expected.Count, differences);
    }
}
