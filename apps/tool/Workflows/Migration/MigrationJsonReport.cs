using System.Text.Json.Nodes;
using RulesKit.Workflows.Migration;

namespace RulesKit.Tool.Workflows.Migration;

/// <summary>The list of what was carried over and of what needs a person's eye, for programs.</summary>
internal static class MigrationJsonReport
{
    public static string Write(Migrated migrated) =>
        MigrationText.Of(
            new JsonObject
            {
                ["workflow"] = migrated.Draft.Workflow.WorkflowName,
                ["ruleSet"] = migrated.Id,
                ["carried"] = new JsonArray([
                    .. migrated.Rules.Select(r => new JsonObject { ["rule"] = r.Origin.RuleName, ["id"] = r.Id }),
                ]),
                ["notCarried"] = Remarks(migrated.Refused),
                ["toLookAt"] = Remarks(migrated.Remarks.Where(r => !r.IsRefused)),
            }
        );

    private static JsonArray Remarks(IEnumerable<MigrationRemark> remarks) => new([.. remarks.Select(Remark)]);

    private static JsonObject Remark(MigrationRemark remark)
    {
        var json = new JsonObject();
        if (remark.Rule is not null)
        {
            json["rule"] = remark.Rule;
        }

        json["message"] = remark.Message;
        if (remark.Place?.Start is { } start)
        {
            json["line"] = start.Line;
            json["column"] = start.Column;
        }

        return json;
    }
}
