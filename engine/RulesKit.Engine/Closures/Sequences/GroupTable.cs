using RulesKit.Engine.Closures.Frames;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Groups by key, in the order of their first items; the groups are used again for the next plan.</summary>
internal sealed class GroupTable<TKey, T> : FrameState
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> places = [];
    private readonly List<Group<TKey, T>> groups = [];

    public int Count { get; private set; }

    public void Start()
    {
        places.Clear();
        Count = 0;
    }

    public Group<TKey, T> At(int place) => groups[place];

    /// <summary>The group of a key, empty when it is new.</summary>
    public Group<TKey, T> Find(TKey key)
    {
        if (places.TryGetValue(key, out var place))
        {
            return groups[place];
        }

        if (Count == groups.Count)
        {
            groups.Add(new Group<TKey, T>());
        }

        var group = groups[Count];
        group.Key = key;
        group.Elements.Start();
        places.Add(key, Count++);
        return group;
    }

    public override void Clear()
    {
        Start();
        foreach (var group in groups)
        {
            group.Key = default!;
            group.Elements.Clear();
        }
    }
}
