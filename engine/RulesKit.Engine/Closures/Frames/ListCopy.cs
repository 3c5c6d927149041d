namespace RulesKit.Engine.Closures.Frames;

/// <summary>The items of a list that can't be read in place, copied once while a plan is checked.</summary>
internal sealed class ListCopy : FrameState
{
    private object[] items = [];
    private object? source;
    private int count;

    /// <summary>The items, if they are those of a list, or of an owner, that was copied during this check.</summary>
    public bool TryFind(Frame frame, object wanted, out ReadOnlySpan<object> found)
    {
        found = items.AsSpan(0, count);
        return ReferenceEquals(source, wanted) && Stamp == frame.Stamp;
    }

    /// <summary>Room for the items of a list; every place must be filled.</summary>
    public Span<object> Start(Frame frame, object newSource, int newCount)
    {
        if (items.Length < newCount)
        {
            items = new object[Math.Max(newCount, items.Length * 2)];
        }
        else if (count > newCount)
        {
            Array.Clear(items, newCount, count - newCount);
        }

        source = newSource;
        count = newCount;
        Stamp = frame.Stamp;
        return items.AsSpan(0, count);
    }

    public override void Clear()
    {
        source = null;
        Array.Clear(items, 0, count);
        count = 0;
    }
}
