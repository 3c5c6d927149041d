using RulesKit.Engine.Checking;
using RulesKit.Language.Analysis;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Differences;

/// <summary>
/// Says what changed in meaning between two versions of a rule set: by their trees, windows and severities, which holds
/// for every plan, and by the plans at hand, which shows no more than they do. Used once.
/// </summary>
/// <param name="old">The version before.</param>
/// <param name="now">The version now, of the same model.</param>
/// <param name="witnesses">What both say of the plans at hand.</param>
internal sealed class RuleSetComparer(RuleSet old, RuleSet now, IReadOnlyList<Witness> witnesses)
{
    private readonly TreeEquality equality = new();
    private readonly Succession succession = new(old, now);

    public RuleSetChange Compare()
    {
        var before = old.Bound.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var after = now.Bound.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var removed = old.Bound.Rules.Where(r => !after.ContainsKey(r.Id)).ToList();
        var added = now.Bound.Rules.Where(r => !before.ContainsKey(r.Id)).ToList();
        var changes = new List<RuleChange>(Rename(removed, added));
        changes.AddRange(removed.Select(r => Whole(r, RuleChangeKind.Removed)));
        changes.AddRange(added.Select(r => Whole(r, RuleChangeKind.Added)));
        var moved = Moved();
        changes.AddRange(
            now.Bound.Rules.Where(r => before.ContainsKey(r.Id)).Select(r => Compare(before[r.Id], r, moved))
        );
        return new RuleSetChange(
            old,
            now,
            changes.OrderBy(c => c.Kind).ToArray(),
            witnesses.Count,
            witnesses
                .Where(w => w.Old.Compliance != w.New.Compliance)
                .Select(w => (w.Name, w.Old.Compliance, w.New.Compliance))
                .ToArray()
        );
    }

    private static RuleChange Whole(BoundRule rule, RuleChangeKind kind) =>
        new()
        {
            Id = rule.Id,
            Title = rule.Document.Title,
            Kind = kind,
            IsProved = true,
        };

    /// <summary>Takes those out of both lists that mean the same.</summary>
    private IEnumerable<RuleChange> Rename(List<BoundRule> removed, List<BoundRule> added)
    {
        foreach (var rule in removed.ToArray())
        {
            var facets = added.Select(a => (Rule: a, Facets: RuleFacets.Of(rule, a, equality))).ToArray();
            var same = Array.Find(facets, f => f.Facets.All(x => x.Direction == Direction.None));
            if (same.Rule is { } twin)
            {
                removed.Remove(rule);
                added.Remove(twin);
                yield return Whole(twin, RuleChangeKind.Renamed) with
                {
                    OldId = rule.Id,
                    Facets = same.Facets,
                };
            }
        }
    }

    /// <summary>Rules that stand in another order than they did, among those that both versions have.</summary>
    private HashSet<string> Moved()
    {
        var (before, after) = (Common(old, now), Common(now, old));
        return before
            .Zip(after)
            .Where(p => p.First != p.Second)
            .Select(p => p.Second)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string[] Common(RuleSet first, RuleSet second)
    {
        var other = second.RuleIds.ToHashSet(StringComparer.Ordinal);
        return first.RuleIds.Where(other.Contains).ToArray();
    }

    private RuleChange Compare(BoundRule before, BoundRule after, HashSet<string> moved)
    {
        var facets = RuleFacets.Of(before, after, equality);
        if (succession.Compare(after.Id) is { } superseded)
        {
            facets = [.. facets, superseded];
        }

        var flips = RuleFlips.Of(before.Id, after.Id, witnesses);
        var meaning = facets.Where(f => f.Direction != Direction.None).Select(f => f.Direction).ToArray();
        // What one change does says nothing of the rule where nobody knows what another does; plans still show what they show.
        var known = meaning.Contains(Direction.Open) ? [Direction.Open] : meaning;
        var kind = KindOf([.. known, .. flips.Select(f => f.Direction)]);
        return new RuleChange
        {
            Id = after.Id,
            Title = after.Document.Title,
            Kind =
                kind != RuleChangeKind.Same ? kind
                : facets.Count > 0 ? RuleChangeKind.Reworded
                : moved.Contains(after.Id) ? RuleChangeKind.Moved
                : RuleChangeKind.Same,
            Facets = facets,
            Flips = flips,
            IsProved = !meaning.Contains(Direction.Open) && KindOf(meaning) == kind,
        };
    }

    private static RuleChangeKind KindOf(Direction[] directions)
    {
        var isTighter = Array.Exists(directions, d => d is Direction.Tighter or Direction.Both);
        var isLooser = Array.Exists(directions, d => d is Direction.Looser or Direction.Both);
        return (isTighter, isLooser) switch
        {
            (true, true) => RuleChangeKind.BothWays,
            (true, _) => RuleChangeKind.Tightened,
            (_, true) => RuleChangeKind.Loosened,
            _ => directions.Length > 0 ? RuleChangeKind.Open : RuleChangeKind.Same,
        };
    }
}
