using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RulesKit.Workflows;

namespace RulesKit.Tool.Workflows;

/// <summary>Writes the results of a workflow for programs.</summary>
internal static class WorkflowJsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(string workflow, IReadOnlyList<RuleResultTree> results) =>
        new JsonObject { ["workflow"] = workflow, ["rules"] = Rules(results) }.ToJsonString(Options);

    private static JsonArray Rules(IReadOnlyList<RuleResultTree> results) => new([.. results.Select(Rule)]);

    private static JsonObject Rule(RuleResultTree result)
    {
        var json = new JsonObject
        {
            ["rule"] = result.Rule.RuleName,
            ["outcome"] = result.Outcome.ToString().ToLowerInvariant(),
        };
        if (result.ExceptionMessage.Length > 0)
        {
            json["message"] = result.ExceptionMessage;
        }

        if ((result.Break?.Location ?? result.Location)?.Start is { } start)
        {
            json["line"] = start.Line;
            json["column"] = start.Column;
        }

        if (result.Evidence.Count > 0)
        {
            json["evidence"] = new JsonArray([
                .. result.Evidence.Select(e => new JsonObject
                {
                    ["expression"] = e.Expression,
                    ["value"] = JsonSerializer.SerializeToNode(e.Value),
                }),
            ]);
        }

        AddAction(json, result.ActionResult);
        if (result.ChildResults is { } children)
        {
            json["children"] = Rules(children);
        }

        return json;
    }

    private static void AddAction(JsonObject json, ActionResult? action)
    {
        if (action?.Output is { } output)
        {
            json["output"] = JsonSerializer.SerializeToNode(output);
        }

        if (action?.Exception is { } failure)
        {
            json["outputError"] = failure.Message;
        }
    }
}
