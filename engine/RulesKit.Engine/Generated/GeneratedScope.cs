using System.ComponentModel;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Prelude;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Generated;

/// <summary>What generated code evaluates one rule in. Used by one thread.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedScope
{
    private readonly BoundRule rule;
    private readonly DateRange horizon;
    private readonly bool isDated;
    private bool hasSureItem;

    internal GeneratedScope(BoundRule rule, DateRange horizon, Date asOf)
    {
        this.rule = rule;
        this.horizon = horizon;
        AsOf = asOf;
        Window = new Window(rule.Window);
        isDated = rule.Document.Window is not null;
    }

    /// <summary>The rule's window.</summary>
    public Window Window { get; }

    /// <summary>The date that the plan is seen from.</summary>
    public Date AsOf { get; }

    internal RuleTally Tally { get; private set; }

    /// <summary>Judges a statement about the plan.</summary>
    /// <param name="when">Whether it applies; null for always.</param>
    /// <param name="require">Whether it holds.</param>
    public void Judge(Func<bool>? when, Func<bool> require)
    {
        ArgumentNullException.ThrowIfNull(require);
        if (when is null || when())
        {
            Add(WindowMembership.Inside, require());
        }
    }

    /// <summary>Judges each item.</summary>
    /// <param name="items">The items.</param>
    /// <param name="when">Whether an item is the rule's business; null for all.</param>
    /// <param name="require">Whether an item keeps the rule.</param>
    public void JudgeEach<T>(IReadOnlyList<T> items, Func<T, bool>? when, Func<T, bool> require)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(require);
        var coverage = new Coverage(rule.Expects, rule.Window);
        coverage.Start(horizon);
        foreach (var item in items)
        {
            if (when is null || when(item))
            {
                var membership = Place(item as IDated, coverage);
                if (membership != WindowMembership.Outside)
                {
                    Add(membership, require(item));
                }
            }
        }

        var missing =
            coverage.IsNeeded ? coverage.FindGaps(null)
            : rule.Expects.NeedsSome && !hasSureItem ? 1
            : 0;
        Tally = Tally.PlusMissing(missing);
    }

    private void Add(WindowMembership membership, bool isKept)
    {
        hasSureItem |= ItemJudgements.IsSurelyInScope(Truth.True, membership);
        var judgement = ItemJudgements.Of(Truth.True, membership, isKept ? Truth.True : Truth.False);
        Tally = Tally.Plus(judgement);
    }

    /// <summary>How an item lies to the window; the time that it covers is noted.</summary>
    private WindowMembership Place(IDated? item, Coverage coverage)
    {
        if (rule.Item?.Type is not Language.Models.EntityType { DatedBy: not null } || item is null)
        {
            return WindowMembership.Inside;
        }

        var (day, period) = (item.DatedByDay, item.DatedByPeriod);
        var membership =
            !isDated ? WindowMembership.Inside
            : day is { } on ? WindowMemberships.Of(rule.Window, on)
            : period is { } during ? WindowMemberships.Of(rule.Window, during, rule.Document.Straddle)
            : WindowMembership.Undated;
        if (coverage.IsNeeded)
        {
            Cover(coverage, day, period, membership);
        }

        return membership;
    }

    private static void Cover(Coverage coverage, Date? day, Period? period, WindowMembership membership)
    {
        if (period is { } during)
        {
            coverage.Add(during, membership);
        }
        else if (day is { } on)
        {
            coverage.Add(on, membership);
        }
    }
}
