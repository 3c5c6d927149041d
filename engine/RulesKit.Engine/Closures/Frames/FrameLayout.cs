namespace RulesKit.Engine.Closures.Frames;

/// <summary>Hands out places in frames while code is built, and makes frames that have them.</summary>
/// <remarks>Rules of one set run one after another, so that each may use the places of the one before.</remarks>
internal sealed class FrameLayout
{
    private readonly List<Func<FrameState>> factories = [];
    private readonly Dictionary<Type, Stack<int>> free = [];
    private readonly List<(Type Type, int Index)> lent = [];

    /// <summary>A place for the rule whose code is being built.</summary>
    public Slot<TState> Lend<TState>()
        where TState : FrameState, new()
    {
        var index =
            free.TryGetValue(typeof(TState), out var unused) && unused.TryPop(out var known)
                ? known
                : Add(static () => new TState());
        lent.Add((typeof(TState), index));
        return new Slot<TState>(index);
    }

    /// <summary>A place that no other code gets.</summary>
    public Slot<TState> Keep<TState>(Func<TState> create)
        where TState : FrameState => new(Add(create));

    /// <summary>Ends the building of a rule's code.</summary>
    public void EndRule()
    {
        foreach (var (type, index) in lent)
        {
            if (!free.TryGetValue(type, out var unused))
            {
                free[type] = unused = new Stack<int>();
            }

            unused.Push(index);
        }

        lent.Clear();
    }

    public Frame CreateFrame() => new([.. factories.Select(create => create())]);

    private int Add(Func<FrameState> create)
    {
        factories.Add(create);
        return factories.Count - 1;
    }
}
