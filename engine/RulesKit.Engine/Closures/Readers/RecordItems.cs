using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a list of a record.</summary>
internal sealed class RecordItems(int index) : ItemsReader
{
    public override bool TryRead(Frame frame, object owner, out ReadOnlySpan<object> items)
    {
        var array = (object[]?)((PlanRecord)owner).Values[index];
        items = array;
        return array is not null;
    }
}
