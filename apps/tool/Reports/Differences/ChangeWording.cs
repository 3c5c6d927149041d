using RulesKit.Engine.Differences;
using RulesKit.Engine.Rendering;

namespace RulesKit.Tool.Reports.Differences;

/// <summary>What changes are called, and what claims about them stand on.</summary>
internal static class ChangeWording
{
    private const int MostPlans = 5;

    /// <summary>Kinds that are listed rule by rule; the others are only counted.</summary>
    public static bool IsListed(RuleChangeKind kind) => kind is not RuleChangeKind.Same;

    public static string NameOf(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Removed => "removed",
            RuleChangeKind.Added => "added",
            RuleChangeKind.Tightened => "tightened",
            RuleChangeKind.Loosened => "loosened",
            RuleChangeKind.BothWays => "changed both ways",
            RuleChangeKind.Open => "changed, direction open",
            RuleChangeKind.Renamed => "renamed",
            RuleChangeKind.Reworded => "reworded",
            RuleChangeKind.Moved => "moved",
            _ => "unchanged",
        };

    public static string SignOf(RuleChangeKind kind) =>
        kind switch
        {
            RuleChangeKind.Removed => "-",
            RuleChangeKind.Added => "+",
            RuleChangeKind.Tightened => "▲",
            RuleChangeKind.Loosened => "▼",
            RuleChangeKind.BothWays => "◆",
            RuleChangeKind.Open => "?",
            _ => "=",
        };

    /// <summary>"2 tightened, 1 added, 31 unchanged".</summary>
    public static string Counts(RuleSetChange change) =>
        string.Join(
            ", ",
            Enum.GetValues<RuleChangeKind>()
                .Where(kind => change.Count(kind) > 0)
                .Select(kind => $"{change.Count(kind)} {NameOf(kind)}")
        );

    /// <summary>What the claim about a rule stands on.</summary>
    public static string? GroundOf(RuleChange rule, int plans) =>
        rule.Kind switch
        {
            RuleChangeKind.Open when rule.Flips.Count == 0 =>
                $"{NoPlan(plans)} tells the two apart. That does not make them equal.",
            RuleChangeKind.Open => "The outcome changes, and is neither stricter nor milder.",
            RuleChangeKind.Tightened or RuleChangeKind.Loosened or RuleChangeKind.BothWays when rule.IsProved =>
                "This holds for every plan.",
            RuleChangeKind.Tightened or RuleChangeKind.Loosened or RuleChangeKind.BothWays when rule.Flips.Count == 0 =>
                $"Only some of the changes show their direction, and {NoPlan(plans).ToLowerInvariant()} tells more.",
            RuleChangeKind.Tightened or RuleChangeKind.Loosened or RuleChangeKind.BothWays =>
                $"This is what {Wording.Count(plans, "plan")} at hand show{(plans == 1 ? "s" : "")}; others may show more.",
            _ => null,
        };

    public static string Describe(RuleFacet facet)
    {
        var effect = facet.Direction switch
        {
            Direction.Tighter => "stricter",
            Direction.Looser => "milder",
            Direction.Both => "stricter and milder",
            Direction.Open => "direction open",
            _ => "words only",
        };
        var ground = facet.Ground is null ? "" : $", {facet.Ground}";
        return $"{effect}{ground}";
    }

    /// <summary>"plans/x.json: passed → failed", and how many more there are.</summary>
    public static IEnumerable<string> Flips(RuleChange rule)
    {
        foreach (var flip in rule.Flips.Take(MostPlans))
        {
            yield return flip.Old == flip.New
                ? $"{flip.Plan}: {VerdictNames.Of(flip.Old)}, with other findings"
                : $"{flip.Plan}: {VerdictNames.Of(flip.Old)} → {VerdictNames.Of(flip.New)}";
        }

        if (rule.Flips.Count > MostPlans)
        {
            yield return Wording.More(rule.Flips.Count - MostPlans);
        }
    }

    private static string NoPlan(int plans) =>
        plans == 0 ? "No plan was given, so none" : $"None of the {Wording.Count(plans, "plan")} at hand";
}
