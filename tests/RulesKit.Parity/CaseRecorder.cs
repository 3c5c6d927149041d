using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RulesEngine.Models;

namespace RulesKit.Parity;

/// <summary>Runs cases on RulesEngine and writes down what it answers.</summary>
internal static class CaseRecorder
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Record(string file)
    {
        var root = JsonNode.Parse(File.ReadAllText(file))!;
        foreach (var json in (root as JsonArray ?? root["cases"]!.AsArray()).Select(c => c!.AsObject()))
        {
            Record(json);
        }

        File.WriteAllText(file, root.ToJsonString(Options) + "\n");
    }

    private static void Record(JsonObject json)
    {
        foreach (var key in (string[])["expected", "event", "throws", "throwsAt"])
        {
            json.Remove(key);
        }

        var at = "load";
        try
        {
            var results = Run(json, isStrict: false, ref at);
            var strict = Run(json, isStrict: true, ref at);
            json["expected"] = RecordedResults.Of(results, strict);
            var success = results.Find(r => r.IsSuccess)?.Rule;
            json["event"] = success?.SuccessEvent ?? success?.RuleName;
        }
#pragma warning disable CA1031 // Whatever leaves the engine is what is recorded.
        catch (Exception e)
#pragma warning restore CA1031
        {
            json["throws"] = e.GetType().FullName;
            json["throwsAt"] = at;
        }
    }

    /// <summary>The results; in a strict run a failed rule has a text exactly when it is broken.</summary>
    private static List<RuleResultTree> Run(JsonObject json, bool isStrict, ref string at)
    {
        LiteralCache.Forget();
        at = "load";
        var engine = CaseEngine.Create(json, isStrict);
        at = "bind";
        var inputs = CaseInputs.Of(json);
        at = "execute";
        var name = CaseEngine.NameToRun(json, engine);
        var times = json["times"]?.GetValue<int>() ?? 1;
        List<RuleResultTree> results = [];
        for (var i = 0; i < times; i++)
        {
            results = engine.ExecuteAllRulesAsync(name, inputs).AsTask().GetAwaiter().GetResult();
        }

        return results;
    }
}
