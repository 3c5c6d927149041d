using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Differences;

/// <summary>Finds the plans of which a rule says something else now.</summary>
internal static class RuleFlips
{
    public static RuleFlip[] Of(string oldId, string newId, IEnumerable<Witness> witnesses) =>
        witnesses
            .Select(w =>
                (w.Name, Old: w.Old.Rules.First(r => r.Id == oldId), New: w.New.Rules.First(r => r.Id == newId))
            )
            .Where(w => w.Old.Outcome != w.New.Outcome || !HaveSameFindings(w.Old, w.New))
            .Select(w => new RuleFlip(w.Name, w.Old.Outcome, w.New.Outcome, DirectionOf(w.Old, w.New)))
            .ToArray();

    private static bool HaveSameFindings(RuleVerdict old, RuleVerdict now) => Places(old).SetEquals(Places(now));

    private static HashSet<(FindingReason, string)> Places(RuleVerdict rule) =>
        rule.Findings.Select(f => (f.Reason, f.Pointer)).ToHashSet();

    private static Direction DirectionOf(RuleVerdict old, RuleVerdict now)
    {
        var (before, after) = (Strictness(old.Outcome), Strictness(now.Outcome));
        if (before != after)
        {
            return after > before ? Direction.Tighter : Direction.Looser;
        }

        var places = old
            .Findings.Concat(now.Findings)
            .Select(f => f.Pointer)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        var isTighter = places.Any(p => StrictnessAt(now, p).CompareTo(StrictnessAt(old, p)) > 0);
        var isLooser = places.Any(p => StrictnessAt(now, p).CompareTo(StrictnessAt(old, p)) < 0);
        return (isTighter, isLooser) switch
        {
            (true, true) => Direction.Both,
            (true, _) => Direction.Tighter,
            (_, true) => Direction.Looser,
            _ => Direction.Open,
        };
    }

    /// <summary>Broken is stricter than undecided, several findings at a place stricter than one.</summary>
    private static (int Broken, int Undecided) StrictnessAt(RuleVerdict rule, string pointer)
    {
        var here = rule.Findings.Where(f => f.Pointer == pointer).ToArray();
        var broken = here.Count(f => f.Reason == FindingReason.False);
        return (broken, here.Length - broken);
    }

    private static int Strictness(Outcome outcome) =>
        outcome switch
        {
            Outcome.Failed => 3,
            Outcome.Unknown => 2,
            Outcome.Waived => 1,
            _ => 0,
        };
}
