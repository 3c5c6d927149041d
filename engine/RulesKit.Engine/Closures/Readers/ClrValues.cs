using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a list of numbers, bools, dates or periods.</summary>
internal sealed class ClrValues<TItem, T>(Func<object, IReadOnlyList<TItem>?> get, Func<TItem, T> convert)
    : ValuesReader<T>
{
    public override bool TryRead(object owner, ElementBuffer<T> buffer)
    {
        if (get(owner) is not { } list)
        {
            return false;
        }

        for (var i = 0; i < list.Count; i++)
        {
            buffer.Add(convert(list[i]));
        }

        return true;
    }
}
