namespace RulesKit.Engine.Closures.Frames;

/// <summary>Frames that wait for the next check. Thread-safe and free of locks.</summary>
/// <remarks>It holds a frame or two for each processor; what comes back beyond that is left to the collector.</remarks>
internal sealed class FramePool(FrameLayout layout)
{
    private readonly Frame?[] waiting = new Frame?[Environment.ProcessorCount * 2];

    public Frame Rent()
    {
        for (var i = 0; i < waiting.Length; i++)
        {
            if (waiting[i] is not null && Interlocked.Exchange(ref waiting[i], null) is { } frame)
            {
                return frame;
            }
        }

        return layout.CreateFrame();
    }

    public void Return(Frame frame)
    {
        frame.Clear();
        for (var i = 0; i < waiting.Length; i++)
        {
            if (waiting[i] is null && Interlocked.CompareExchange(ref waiting[i], frame, null) is null)
            {
                return;
            }
        }
    }
}
