using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Workflows.Reading;

/// <summary>Tells workflow files, whose names say nothing, from other JSON.</summary>
internal static class WorkflowSniffing
{
    private const string Mark = "WorkflowName";

    /// <summary>Whether a text looks like workflows of RulesEngine.</summary>
    public static bool IsWorkflow(SourceText source)
    {
        if (!source.Text.Contains($"\"{Mark}\"", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var root = JsonReader.Read(source).Root;
        var first = root is JsonArray { Items: [var item, ..] } ? item : root;
        return first is JsonObject json
            && json.Properties.Any(p => string.Equals(p.Name, Mark, StringComparison.OrdinalIgnoreCase));
    }
}
