using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a list of objects or texts: a <see cref="List{T}"/> or an array in place, any other list by copy.</summary>
/// <remarks>
/// Lists come wrapped more often than not (serializers fill read-only collections, compilers make their own), and a call
/// through an interface for each item of each loop would cost more than the rest of the loop.
/// </remarks>
internal sealed class ClrList<TItem>(ClrMember member, Slot<ListCopy> copy) : ItemsReader
    where TItem : class
{
    private readonly Func<object, IReadOnlyList<TItem>?> get = ClrLists.Of<TItem>(member);

    public override bool TryRead(Frame frame, object owner, out ReadOnlySpan<object> items)
    {
        switch (get(owner))
        {
            case null:
                items = default;
                return false;
            case List<TItem> list:
                items = AsObjects(CollectionsMarshal.AsSpan(list));
                return true;
            case TItem[] array:
                items = array;
                return true;
            case var other:
                items = Copy(frame, other);
                return true;
        }
    }

    /// <summary>The same references, seen as objects; nobody can write through the span.</summary>
    private static ReadOnlySpan<object> AsObjects(ReadOnlySpan<TItem> items) =>
        MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.As<TItem, object>(ref MemoryMarshal.GetReference(items)),
            items.Length
        );

    private ReadOnlySpan<object> Copy(Frame frame, IReadOnlyList<TItem> list)
    {
        var state = copy.In(frame);
        if (state.TryFind(frame, list, out var known))
        {
            return known;
        }

        var items = state.Start(frame, list, list.Count);
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = list[i];
        }

        return items;
    }
}
