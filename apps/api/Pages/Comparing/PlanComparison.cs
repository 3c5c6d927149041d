using RulesKit.Api.Pages.Layout;
using RulesKit.Engine.Verdicts;
using RulesKit.Language.Json;

namespace RulesKit.Api.Pages.Comparing;

/// <summary>What is not the same in two plans. Immutable.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Rules">Rules that say something else, in the order of the rule set.</param>
/// <param name="Values">Values that differ, in the order of the plans.</param>
internal sealed record PlanComparison(
    ComparedPlan Left,
    ComparedPlan Right,
    IReadOnlyList<ComparedRule> Rules,
    IReadOnlyList<ComparedValue> Values
)
{
    public static PlanComparison Of(ComparedPlan left, ComparedPlan right) =>
        new(left, right, RulesOf(left.Result.Verdict, right.Result.Verdict), ValuesOf(left, right));

    private static ComparedRule[] RulesOf(Verdict? left, Verdict? right) =>
        left is null || right is null
            ? []
            : left
                .Rules.Zip(right.Rules)
                .Select(pair => RuleOf(pair.First, pair.Second))
                .OfType<ComparedRule>()
                .ToArray();

    private static ComparedRule? RuleOf(RuleVerdict left, RuleVerdict right)
    {
        var (one, other) = (Messages(left), Messages(right));
        var messages = one.Except(other, StringComparer.Ordinal)
            .Concat(other.Except(one, StringComparer.Ordinal))
            .ToArray();
        return left.Outcome == right.Outcome && messages.Length == 0
            ? null
            : new ComparedRule(left.Title, Answer.Of(left), Answer.Of(right), messages);
    }

    private static string[] Messages(RuleVerdict rule) => rule.Findings.Select(f => f.Message).Distinct().ToArray();

    private static ComparedValue[] ValuesOf(ComparedPlan left, ComparedPlan right)
    {
        var one = PlanValues.Of(JsonReader.Read(left.Result.Source).Root);
        var other = PlanValues.Of(JsonReader.Read(right.Result.Source).Root);
        var found = new List<ComparedValue>();
        string? lonely = null;
        foreach (var place in one.Keys.Union(other.Keys, StringComparer.Ordinal))
        {
            if (lonely is not null && place.StartsWith(lonely, StringComparison.Ordinal))
            {
                continue;
            }

            var (a, b) = (one.GetValueOrDefault(place), other.GetValueOrDefault(place));
            if (a?.Text == b?.Text || (a is { IsItem: true } && b is { IsItem: true }))
            {
                continue;
            }

            // An item that one plan does not have is one difference, whatever it holds.
            lonely = (a ?? b)!.IsItem ? place + PlanValues.Separator : null;
            found.Add(new ComparedValue(place, a?.Text, b?.Text));
        }

        return [.. found];
    }
}
