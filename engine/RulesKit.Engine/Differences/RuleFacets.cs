using RulesKit.Language.Analysis;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Differences;

/// <summary>Finds in which respects two versions of a rule differ, and what each does. Used once.</summary>
internal sealed class RuleFacets
{
    private const string ByDates = "by the dates";
    private readonly BoundRule old;
    private readonly BoundRule now;
    private readonly ConditionChange conditions;
    private readonly List<RuleFacet> facets = [];

    private RuleFacets(BoundRule old, BoundRule now, TreeEquality equality)
    {
        (this.old, this.now) = (old, now);
        conditions = new ConditionChange(equality, old.Item, now.Item);
    }

    /// <summary>What differs; both rules must be bound against the same model.</summary>
    public static IReadOnlyList<RuleFacet> Of(BoundRule old, BoundRule now, TreeEquality equality)
    {
        var reader = new RuleFacets(old, now, equality);
        reader.CompareMeaning();
        reader.CompareWords();
        return reader.facets;
    }

    /// <summary>Whether missing rows matter, so that a smaller scope may be stricter, too.</summary>
    private bool ExpectsRows => Expects(old) || Expects(now);

    private static bool Expects(BoundRule rule) => rule.Expects.NeedsSome || rule.Expects.EveryMonths > 0;

    private void CompareMeaning()
    {
        CompareWindow();
        CompareSeverity();
        CompareDecided();
        CompareExpects();
        if (!conditions.IsSame(old.Items, now.Items))
        {
            Add("forEach", Direction.Open, Text(old.Items), Text(now.Items), null);
        }

        CompareWhen();
        if (!conditions.IsSame(old.Require, now.Require))
        {
            var (direction, ground) = conditions.Compare(old.Require, now.Require);
            Add("require", direction, Text(old.Require), Text(now.Require), ground);
        }

        CompareExceptions();
        AddIf(
            old.Document.Straddle != now.Document.Straddle,
            "straddle",
            Direction.Open,
            Name(old.Document.Straddle),
            Name(now.Document.Straddle)
        );
    }

    private void CompareWindow()
    {
        var (before, after) = (old.Document.Window, now.Document.Window);
        if (Equals(before, after))
        {
            return;
        }

        var isOpen = ReadsWindow(old) || ReadsWindow(now) || LosesRows(old) || LosesRows(now);
        var isWider = Covers(after, before);
        var isNarrower = Covers(before, after);
        var direction =
            isOpen ? Direction.Open
            : isWider ? Direction.Tighter
            : isNarrower ? Direction.Looser
            : Direction.Both;
        Add("window", direction, Text(before), Text(after), direction == Direction.Open ? null : ByDates);
    }

    /// <summary>
    /// Whether a shorter window can take rows away that the rule goes on to expect: the only one of "some", a period that
    /// the edge cuts and the rule excludes, or a day that stood for its whole period. A period that is cut goes on to count.
    /// </summary>
    private static bool LosesRows(BoundRule rule) =>
        rule.Expects.EveryMonths > 0
            ? rule.Document.Straddle == Straddle.Exclude || rule.Item?.Type.DatingMember()?.Type == ScalarType.Date
            : rule.Expects.NeedsSome;

    private static bool ReadsWindow(BoundRule rule) =>
        new[] { rule.Items, rule.When, rule.Require }
            .Concat(rule.Exceptions.Select(e => e.When))
            .OfType<BoundExpression>()
            .Any(e => TreeMeasure.Of(e, 1).ReadsWindow);

    /// <summary>Whether every day of one window is in another; no window is all days.</summary>
    private static bool Covers(DateRange? outer, DateRange? inner) =>
        outer is null
        || (
            inner is not null
            && (outer.From is null || (inner.From is { } from && from >= outer.From))
            && (outer.To is null || (inner.To is { } to && to <= outer.To))
        );

    private void CompareSeverity()
    {
        var (before, after) = (old.Document.Severity, now.Document.Severity);
        AddIf(
            before != after,
            "severity",
            Weight(after) > Weight(before) ? Direction.Tighter : Direction.Looser,
            Rendering.VerdictNames.Of(before),
            Rendering.VerdictNames.Of(after),
            "by the severity"
        );
    }

    private static int Weight(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Error => 2,
            RuleSeverity.Warning => 1,
            _ => 0,
        };

    private void CompareDecided()
    {
        var (before, after) = (old.Document.Decided, now.Document.Decided);
        AddIf(
            before != after,
            "decided",
            (after ?? Date.MinValue) < (before ?? Date.MinValue) ? Direction.Tighter : Direction.Looser,
            before?.ToString(),
            after?.ToString(),
            ByDates
        );
    }

    private void CompareExpects()
    {
        if (old.Expects == now.Expects)
        {
            return;
        }

        var direction =
            !Expects(old) ? Direction.Tighter
            : !Expects(now) ? Direction.Looser
            : Direction.Open;
        var ground = direction == Direction.Open ? null : "by which rows it expects";
        Add("expects", direction, Name(old.Expects), Name(now.Expects), ground);
    }

    private void CompareWhen()
    {
        if (conditions.IsSame(old.When, now.When))
        {
            return;
        }

        var (direction, ground) =
            old.When is null ? (Direction.Tighter, "it is asked of fewer items")
            : now.When is null ? (Direction.Looser, "it is asked of more items")
            : conditions.Compare(old.When, now.When);
        // A narrower filter makes a milder rule, unless rows that are missing count.
        var effect = ExpectsRows ? Direction.Open : ConditionChange.Opposite(direction);
        Add("when", effect, Text(old.When), Text(now.When), effect == Direction.Open ? null : ground);
    }

    private void CompareExceptions()
    {
        var gone = old.Exceptions.Where(o => !now.Exceptions.Any(n => conditions.IsSame(o.When, n.When))).ToArray();
        var added = now.Exceptions.Where(n => !old.Exceptions.Any(o => conditions.IsSame(o.When, n.When))).ToArray();
        if (gone.Length + added.Length > 0)
        {
            var direction =
                gone.Length == 0 ? Direction.Looser
                : added.Length == 0 ? Direction.Tighter
                : Direction.Open;
            var ground = direction == Direction.Open ? null : "by the exceptions";
            Add("exceptions", direction, Text(gone), Text(added), ground);
        }
    }

    /// <summary>It changes the rules that are named, and is told there.</summary>
    private void CompareSupersedes()
    {
        var before = Join(old.Document.Supersedes.Select(s => s.Value).Order(StringComparer.Ordinal));
        var after = Join(now.Document.Supersedes.Select(s => s.Value).Order(StringComparer.Ordinal));
        AddIf(before != after, "supersedes", Direction.None, before, after);
    }

    /// <summary>What a planner reads and no plan is judged by.</summary>
    private void CompareWords()
    {
        var (a, b) = (old.Document, now.Document);
        AddIf(a.Title != b.Title, "title", Direction.None, a.Title, b.Title);
        AddIf(a.Reason != b.Reason, "reason", Direction.None, a.Reason, b.Reason);
        AddIf(a.Message?.Value != b.Message?.Value, "message", Direction.None, a.Message?.Value, b.Message?.Value);
        AddIf(a.Owner != b.Owner, "owner", Direction.None, a.Owner, b.Owner);
        AddIf(a.Source != b.Source, "source", Direction.None, a.Source?.Document, b.Source?.Document);
        AddIf(a.ReviewBy != b.ReviewBy, "reviewBy", Direction.None, a.ReviewBy?.ToString(), b.ReviewBy?.ToString());
        AddIf(Join(a.Tags) != Join(b.Tags), "tags", Direction.None, Join(a.Tags), Join(b.Tags));
        CompareSupersedes();
        Rewritten("forEach", old.Items, now.Items);
        Rewritten("when", old.When, now.When);
        Rewritten("require", old.Require, now.Require);
    }

    private void Rewritten(string name, BoundExpression? before, BoundExpression? after) =>
        AddIf(
            Text(before) != Text(after) && !facets.Exists(f => f.Name == name),
            name,
            Direction.None,
            Text(before),
            Text(after),
            "it means the same"
        );

    private void AddIf(
        bool differs,
        string name,
        Direction direction,
        string? before,
        string? after,
        string? ground = null
    )
    {
        if (differs)
        {
            Add(name, direction, before, after, ground);
        }
    }

    private void Add(string name, Direction direction, string? before, string? after, string? ground) =>
        facets.Add(new RuleFacet(name, direction, before, after, ground));

    private static string? Text(BoundExpression? expression) => expression?.Origin.Text.Text;

    private static string Text(IEnumerable<BoundException> exceptions) => Join(exceptions.Select(e => Text(e.When)!));

    private static string? Text(DateRange? window) =>
        window is null ? null : $"{window.From?.ToString() ?? "…"} to {window.To?.AddDays(-1).ToString() ?? "…"}";

    private static string Join(IEnumerable<string> texts) => string.Join(", ", texts);

    private static string Name(Straddle straddle) => straddle.ToString().ToLowerInvariant();

    private static string Name(Expectation expects) =>
        expects.EveryMonths > 0
            ? $"every {expects.EveryName} within the {(expects.WithinHorizon ? "horizon" : "window")}"
        : expects.NeedsSome ? "some"
        : "any";
}
