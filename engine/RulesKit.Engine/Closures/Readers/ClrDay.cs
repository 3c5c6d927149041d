using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a date that .NET holds.</summary>
internal readonly struct ClrDay(Func<object, DateOnly> get) : IRead<Date>
{
    public ValueState Read(Frame frame, object owner, out Date value)
    {
        value = Date.FromDayNumber(get(owner).DayNumber);
        return ValueState.Known;
    }
}
