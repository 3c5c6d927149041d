using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a text of a record.</summary>
internal readonly struct RecordText(int index) : IRead<string>
{
    public ValueState Read(Frame frame, object owner, out string value)
    {
        // The reader of plans has put a text there, or nothing.
        value = Unsafe.As<string>(((PlanRecord)owner).Values[index])!;
        return value is null ? ValueState.Missing : ValueState.Known;
    }
}
