using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads an object inside a record.</summary>
internal readonly struct RecordObject(int index) : IRead<object>
{
    public ValueState Read(Frame frame, object owner, out object value)
    {
        value = ((PlanRecord)owner).Values[index]!;
        return value is null ? ValueState.Missing : ValueState.Known;
    }
}
