using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Evaluation;

/// <summary>
/// Finds the periods that a rule expects rows for and has none. Periods of items cover days; a period of the rule is
/// covered when every day of it that counts is. An item dated by a day covers the whole period that the day lies in. What
/// is out of scope by the window speaks of no day inside the window, whatever it covers outside.
/// </summary>
/// <remarks>Reused from plan to plan, so that a check allocates nothing; used by one thread at a time.</remarks>
internal sealed class Coverage(Expectation expectation, DateRange window)
{
    private readonly List<(int From, int To)> covered = [];
    private Date? start;
    private Date? end;

    /// <summary>Whether there is anything to cover: the rule says "every".</summary>
    public bool IsNeeded => expectation.EveryMonths > 0;

    /// <summary>Forgets the last plan.</summary>
    /// <param name="horizon">The days that the plan speaks of.</param>
    public void Start(DateRange horizon)
    {
        covered.Clear();
        (start, end) = expectation.WithinHorizon ? horizon : window.Intersect(horizon);
    }

    /// <summary>Notes the time that an item covers.</summary>
    /// <param name="period">The period that dates it.</param>
    /// <param name="membership">How it lies to the window; it is the rule's business beyond doubt otherwise.</param>
    public void Add(Period period, WindowMembership membership)
    {
        var (from, to) = (period.Start.DayNumber, period.LastDay.DayNumber + 1);
        if (ItemJudgements.IsSurelyInScope(Truth.True, membership))
        {
            covered.Add((from, to));
        }
        else if (expectation.WithinHorizon)
        {
            AddDays(from, Math.Min(to, window.From?.DayNumber ?? from));
            AddDays(Math.Max(from, window.To?.DayNumber ?? to), to);
        }
    }

    /// <summary>The same of an item that is dated by a day.</summary>
    public void Add(Date date, WindowMembership membership) =>
        Add(Period.Around(date, expectation.EveryMonths), membership);

    /// <summary>The number of periods without rows; they are added to a list when one is given.</summary>
    public int FindGaps(List<Period>? gaps)
    {
        if (start is not { } from || end is not { } to || to <= from)
        {
            return 0;
        }

        covered.Sort();
        var count = 0;
        var period = Period.Around(from, expectation.EveryMonths);
        while (true)
        {
            var firstDay = Math.Max(period.Start.DayNumber, from.DayNumber);
            var nextDay = Math.Min(period.LastDay.DayNumber + 1, to.DayNumber);
            if (!IsCovered(firstDay, nextDay))
            {
                gaps?.Add(period);
                count++;
            }

            if (period.LastDay.DayNumber + 1 >= to.DayNumber)
            {
                return count;
            }

            period = Period.Around(period.End, expectation.EveryMonths);
        }
    }

    private void AddDays(int from, int to)
    {
        if (from < to)
        {
            covered.Add((from, to));
        }
    }

    private bool IsCovered(int firstDay, int nextDay)
    {
        var next = firstDay;
        foreach (var (from, to) in covered)
        {
            if (from > next)
            {
                break;
            }

            next = Math.Max(next, to);
            if (next >= nextDay)
            {
                return true;
            }
        }

        return next >= nextDay;
    }
}
