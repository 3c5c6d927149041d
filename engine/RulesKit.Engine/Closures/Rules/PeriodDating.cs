using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>Items dated by a period.</summary>
/// <param name="date">The period.</param>
/// <param name="window">The rule's window; null when it has none, and a period decides nothing.</param>
/// <param name="straddle">What a period counts that lies partly inside.</param>
internal sealed class PeriodDating(Scalar<Period> date, DateRange? window, Straddle straddle) : Dating
{
    public override WindowMembership Find(Frame frame, object? item) => Find(date(frame, item, out var period), period);

    public override WindowMembership Find(Frame frame, object? item, bool isSure, Coverage coverage)
    {
        var state = date(frame, item, out var period);
        var membership = Find(state, period);
        if (state == ValueState.Known && isSure)
        {
            coverage.Add(period, membership);
        }

        return membership;
    }

    private WindowMembership Find(ValueState state, Period period) =>
        window is null ? WindowMembership.Inside
        : state == ValueState.Known ? WindowMemberships.Of(window, period, straddle)
        : WindowMembership.Undated;
}
