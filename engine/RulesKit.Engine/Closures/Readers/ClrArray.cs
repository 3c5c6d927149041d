using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Readers;

/// <summary>Reads an array of objects or texts.</summary>
internal sealed class ClrArray(Func<object, Array?> get) : ItemsReader
{
    public override bool TryRead(Frame frame, object owner, out ReadOnlySpan<object> items)
    {
        // An array of any class is an array of objects to whoever only reads it.
        var array = (object[]?)get(owner);
        items = array;
        return array is not null;
    }
}
