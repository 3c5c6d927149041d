using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a list of objects or texts: a <see cref="List{T}"/> or an array in place, any other list by copy.</summary>
internal sealed class ClrList<TItem>(ClrMember member, Slot<ElementBuffer<object>> copy) : ItemsReader
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
                items = Copy(other, copy.In(frame));
                return true;
        }
    }

    /// <summary>The same references, seen as objects; nobody can write through the span.</summary>
    private static ReadOnlySpan<object> AsObjects(ReadOnlySpan<TItem> items) =>
        MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.As<TItem, object>(ref MemoryMarshal.GetReference(items)),
            items.Length
        );

    private static ReadOnlySpan<object> Copy(IReadOnlyList<TItem> list, ElementBuffer<object> buffer)
    {
        buffer.Start();
        for (var i = 0; i < list.Count; i++)
        {
            buffer.Add(list[i]);
        }

        return buffer.Values;
    }
}
