using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a bool, number, date or period of a record.</summary>
internal readonly struct RecordValue<T>(int index) : IRead<T>
    where T : struct
{
    public ValueState Read(Frame frame, object owner, out T value)
    {
        var boxed = ((PlanRecord)owner).Values[index];
        if (boxed is null)
        {
            value = default;
            return ValueState.Missing;
        }

        value = (T)boxed;
        return ValueState.Known;
    }
}
