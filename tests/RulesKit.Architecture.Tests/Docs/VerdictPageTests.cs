using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RulesKit.Architecture.Tests.Support;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Rendering;

namespace RulesKit.Architecture.Tests.Docs;

/// <summary>The page about the verdict shows a real one, and names every field that there is.</summary>
public sealed class VerdictPageTests
{
    private const string Page = "docs/verdict.md";

    [Fact]
    public void The_page_shows_a_real_verdict_with_one_broken_rule()
    {
        var verdict = GermanLaunch();
        var rules = verdict["rules"]!.AsArray();
        foreach (var other in rules.Where(r => (string?)r!["id"] != "cars-stay-domestic").ToArray())
        {
            rules.Remove(other);
        }

        var options = new JsonSerializerOptions
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        GeneratedPart.ShouldBe(
            Page,
            "sample: german-launch-2026",
            "json",
            new JsonArray(verdict.DeepClone()).ToJsonString(options)
        );
    }

    [Fact]
    public void The_page_names_every_field_of_a_verdict()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, Page));
        Names(GermanLaunch())
            .Distinct()
            .Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static JsonNode GermanLaunch()
    {
        const string File = "rules/xiaomi-su7/plans/german-launch-2026.json";
        var ruleSet = RuleSet.Load(Path.Combine(Repository.Root, "rules/xiaomi-su7"));
        var text = System.IO.File.ReadAllText(Path.Combine(Repository.Root, File));
        var verdict = ruleSet.CreateChecker().Check(ruleSet.ReadPlan(text, File).PlanOrThrow());
        return JsonNode.Parse(VerdictJson.Write([verdict]))!.AsArray()[0]!;
    }

    private static IEnumerable<string> Names(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.Where(p => p.Key is not ("counts" or "source"))
                .SelectMany(p => Names(p.Value).Prepend(p.Key)),
            JsonArray a => a.SelectMany(Names),
            _ => [],
        };
}
