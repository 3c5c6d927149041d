using System.Text.Json;
using RulesKit.Engine.Checking;
using RulesKit.Engine.Differences;
using RulesKit.Engine.Rendering;
using RulesKit.Tool.Reports.Linting;

namespace RulesKit.Tool.Reports.Differences;

/// <summary>What changed, for programs; docs/diff.md says what stands where.</summary>
internal static class DiffJson
{
    public static void Write(TextWriter output, RuleSetChange change) =>
        JsonOutput.Write(
            output,
            json =>
            {
                json.WriteStartObject();
                json.WriteObject("old", () => Write(json, change.Old));
                json.WriteObject("new", () => Write(json, change.New));
                json.WriteBoolean("changesMeaning", change.ChangesMeaning);
                json.WriteNumber("plans", change.Plans);
                json.WriteArray("rules", change.Rules, rule => Write(json, rule));
                json.WriteArray(
                    "verdicts",
                    change.Verdicts,
                    verdict =>
                    {
                        json.WriteString("plan", verdict.Plan);
                        json.WriteString("old", VerdictNames.Of(verdict.Old));
                        json.WriteString("new", VerdictNames.Of(verdict.New));
                    }
                );
                json.WriteEndObject();
            }
        );

    private static void Write(Utf8JsonWriter json, RuleSet ruleSet)
    {
        json.WriteString("id", ruleSet.Id);
        json.WriteString("version", ruleSet.Version);
    }

    private static void Write(Utf8JsonWriter json, RuleChange rule)
    {
        json.WriteString("id", rule.Id);
        if (rule.OldId is not null)
        {
            json.WriteString("oldId", rule.OldId);
        }

        json.WriteString("title", rule.Title);
        json.WriteString("change", NameOf(rule.Kind));
        json.WriteBoolean("proved", rule.IsProved);
        json.WriteArray(
            "facets",
            rule.Facets,
            facet =>
            {
                json.WriteString("name", facet.Name);
                json.WriteString("direction", NameOf(facet.Direction));
                json.WriteString("old", facet.Old);
                json.WriteString("new", facet.New);
                json.WriteString("ground", facet.Ground);
            }
        );
        json.WriteArray(
            "flips",
            rule.Flips,
            flip =>
            {
                json.WriteString("plan", flip.Plan);
                json.WriteString("old", VerdictNames.Of(flip.Old));
                json.WriteString("new", VerdictNames.Of(flip.New));
                json.WriteString("direction", NameOf(flip.Direction));
            }
        );
    }

    private static string NameOf(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.BothWays => "bothWays",
            RuleChangeKind.Open => "open",
            _ => ChangeWording.NameOf(kind),
        };

    private static string NameOf(Direction direction) =>
        direction switch
        {
            Direction.None => "none",
            Direction.Tighter => "tighter",
            Direction.Looser => "looser",
            Direction.Both => "both",
            _ => "open",
        };
}
