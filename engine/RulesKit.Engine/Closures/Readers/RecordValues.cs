using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a list of boxed values of a record.</summary>
internal sealed class RecordValues<T>(int index) : ValuesReader<T>
{
    public override bool TryRead(object owner, ElementBuffer<T> buffer)
    {
        if (((PlanRecord)owner).Values[index] is not object[] values)
        {
            return false;
        }

        foreach (var value in values)
        {
            buffer.Add((T)value);
        }

        return true;
    }
}
