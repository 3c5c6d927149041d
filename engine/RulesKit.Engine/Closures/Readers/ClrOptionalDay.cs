using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a date that .NET holds and that may be absent.</summary>
internal readonly struct ClrOptionalDay(Func<object, DateOnly?> get) : IRead<Date>
{
    public ValueState Read(Frame frame, object owner, out Date value)
    {
        if (get(owner) is { } day)
        {
            value = Date.FromDayNumber(day.DayNumber);
            return ValueState.Known;
        }

        value = default;
        return ValueState.Missing;
    }
}
