using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a list whose items are no references: enums become texts, and structs of the caller's own are boxed.</summary>
/// <remarks>The one way of reading that allocates, when the list of an owner is read for the first time in a check.</remarks>
internal sealed class ClrBoxedList(ClrMember member, Slot<ListCopy> copy) : ItemsReader
{
    public override bool TryRead(Frame frame, object owner, out ReadOnlySpan<object> items)
    {
        var state = copy.In(frame);
        if (state.TryFind(frame, owner, out items))
        {
            return true;
        }

        if (member.Read(owner) is not IReadOnlyList<object> list)
        {
            return false;
        }

        var room = state.Start(frame, owner, list.Count);
        for (var i = 0; i < room.Length; i++)
        {
            room[i] = list[i];
        }

        items = room;
        return true;
    }
}
