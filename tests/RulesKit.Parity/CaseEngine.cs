using System.Text.Json.Nodes;
using Newtonsoft.Json;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace RulesKit.Parity;

/// <summary>Makes the engine that a case asks for.</summary>
internal static class CaseEngine
{
    public static Engine Create(JsonObject json, bool isStrict)
    {
        string[] texts =
        [
            json["workflowText"]?.GetValue<string>() ?? json["workflow"]!.ToJsonString(),
            .. (json["otherWorkflows"] as JsonArray ?? []).Select(w => w!.ToJsonString()),
        ];
        var settings = Settings(json["settings"] as JsonObject ?? [], isStrict);
        return json["loader"]?.GetValue<string>() == "newtonsoft"
            ? new Engine([.. texts.SelectMany(ReadByNewtonsoft)], settings)
            : new Engine(texts, settings);
    }

    public static string NameToRun(JsonObject json, Engine engine) =>
        json["run"]?.GetValue<string>()
        ?? (json["workflow"] as JsonObject)
            ?.FirstOrDefault(p => p.Key.Equals("WorkflowName", StringComparison.OrdinalIgnoreCase))
            .Value?.GetValue<string>()
        ?? engine.GetAllRegisteredWorkflowNames()[0];

    private static Workflow[] ReadByNewtonsoft(string text) =>
        text.TrimStart().StartsWith('[')
            ? JsonConvert.DeserializeObject<Workflow[]>(text)!
            : [JsonConvert.DeserializeObject<Workflow>(text)!];

    private static ReSettings Settings(JsonObject given, bool isStrict)
    {
        var settings = new ReSettings();
        foreach (var (name, value) in given)
        {
            var property = typeof(ReSettings).GetProperty(name)!;
            property.SetValue(
                settings,
                property.PropertyType == typeof(bool)
                    ? value!.GetValue<bool>()
                    : Enum.Parse(property.PropertyType, value!.GetValue<string>())
            );
        }

        if (isStrict)
        {
            settings.EnableExceptionAsErrorMessage = true;
            settings.IgnoreException = false;
            settings.EnableFormattedErrorMessage = false;
        }

        return settings;
    }
}
