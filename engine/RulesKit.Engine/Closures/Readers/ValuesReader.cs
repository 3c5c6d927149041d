using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a member that holds numbers, bools, dates or periods.</summary>
internal abstract class ValuesReader<T>
{
    /// <summary>Puts the values into a buffer.</summary>
    /// <returns>False when the list is absent.</returns>
    public abstract bool TryRead(object owner, ElementBuffer<T> buffer);
}
