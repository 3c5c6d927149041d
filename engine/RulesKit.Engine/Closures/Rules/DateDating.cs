using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>Items dated by a day.</summary>
/// <param name="date">The day.</param>
/// <param name="window">The rule's window; null when it has none, and a day decides nothing.</param>
internal sealed class DateDating(Scalar<Date> date, DateRange? window) : Dating
{
    public override WindowMembership Find(Frame frame, object? item) => Find(date(frame, item, out var day), day);

    public override WindowMembership Find(Frame frame, object? item, bool isSure, Coverage coverage)
    {
        var state = date(frame, item, out var day);
        var membership = Find(state, day);
        if (state == ValueState.Known && isSure)
        {
            coverage.Add(day, membership);
        }

        return membership;
    }

    private WindowMembership Find(ValueState state, Date day) =>
        window is null ? WindowMembership.Inside
        : state == ValueState.Known ? WindowMemberships.Of(window, day)
        : WindowMembership.Undated;
}
