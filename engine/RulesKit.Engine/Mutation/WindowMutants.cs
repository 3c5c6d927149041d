using RulesKit.Language.Fixes;
using RulesKit.Language.Json;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Mutation;

/// <summary>Lists the mutants of a rule's window: each edge a day earlier and a day later.</summary>
internal static class WindowMutants
{
    public static IEnumerable<Mutant> Of(RuleDocument rule)
    {
        if (rule.Window is not { } window || rule.Json.Find("window")?.Value is not JsonObject json)
        {
            yield break;
        }

        foreach (var days in new[] { -1, 1 })
        {
            if (Moved(window.From, days) is { } from)
            {
                yield return Create(rule, json, "from", new DateRange(from, window.To));
            }
        }

        foreach (var days in new[] { -1, 1 })
        {
            if (Moved(window.To, days) is { } to)
            {
                yield return Create(rule, json, "to", new DateRange(window.From, to));
            }
        }
    }

    /// <summary>The whole object is written anew: beside a moved "from", a "for" would move the other edge too.</summary>
    private static Mutant Create(RuleDocument rule, JsonObject json, string edge, DateRange moved)
    {
        var edges = new[] { ("from", moved.From), ("to", moved.To) }
            .Where(e => e.Item2 is not null)
            .Select(e => $"\"{e.Item1}\": \"{e.Item2}\"");
        var written = $"{{ {string.Join(", ", edges)} }}";
        var place = new MutantPlace(rule.Id.Value, $"window/{edge}");
        var from = json.Source.Text.Substring(json.Span.Start, json.Span.Length);
        return new Mutant(
            place,
            Mutator.Window,
            new Location(json.Source, json.Span),
            from,
            written,
            new TextEdit(json.Span, written)
        );
    }

    private static Date? Moved(Date? edge, int days)
    {
        try
        {
            return edge?.AddDays(days);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
