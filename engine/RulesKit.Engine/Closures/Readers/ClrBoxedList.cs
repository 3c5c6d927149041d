using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a list whose items are no references: enums become texts, and structs of the caller's own are boxed.</summary>
/// <remarks>The one way of reading that allocates, at each reading.</remarks>
internal sealed class ClrBoxedList(ClrMember member, Slot<ElementBuffer<object>> copy) : ItemsReader
{
    public override bool TryRead(Frame frame, object owner, out ReadOnlySpan<object> items)
    {
        if (member.Read(owner) is not IReadOnlyList<object> list)
        {
            items = default;
            return false;
        }

        var buffer = copy.In(frame);
        buffer.Start();
        foreach (var item in list)
        {
            buffer.Add(item);
        }

        items = buffer.Values;
        return true;
    }
}
