using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads a member that holds objects or texts.</summary>
internal abstract class ItemsReader
{
    /// <returns>False when the list is absent.</returns>
    public abstract bool TryRead(Frame frame, object owner, out ReadOnlySpan<object> items);
}
