using System.Runtime.CompilerServices;
using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Sequences;

/// <summary>Elements beside the keys that order them.</summary>
internal sealed class KeyedElements<TKey, T> : FrameState
{
    private const int FirstCapacity = 8;

    private readonly Comparison<int> ascending;
    private readonly Comparison<int> descending;
    private TKey[] keys = new TKey[FirstCapacity];
    private T[] values = new T[FirstCapacity];
    private ValueState[] states = new ValueState[FirstCapacity];
    private int[] order = new int[FirstCapacity];
    private int used;

    public KeyedElements()
    {
        // Texts order by their characters' numbers, in every culture.
        var comparer =
            typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)StringComparer.Ordinal : Comparer<TKey>.Default;

        // Made once, so that sorting allocates nothing; the places of equal keys decide, so that it is stable.
        ascending = (a, b) => Compare(comparer.Compare(keys[a], keys[b]), a, b);
        descending = (a, b) => Compare(comparer.Compare(keys[b], keys[a]), a, b);
    }

    public int Count { get; private set; }

    public void Start()
    {
        used = Math.Max(used, Count);
        Count = 0;
    }

    public void Add(TKey key, T value, ValueState state)
    {
        if (Count == keys.Length)
        {
            Array.Resize(ref keys, Count * 2);
            Array.Resize(ref values, Count * 2);
            Array.Resize(ref states, Count * 2);
            Array.Resize(ref order, Count * 2);
        }

        keys[Count] = key;
        values[Count] = value;
        states[Count] = state;
        order[Count] = Count;
        Count++;
    }

    public void Sort(bool isDescending) => order.AsSpan(0, Count).Sort(isDescending ? descending : ascending);

    /// <summary>The key at a place of the order.</summary>
    public TKey KeyAt(int place) => keys[order[place]];

    /// <summary>The element at a place of the order.</summary>
    public T ValueAt(int place) => values[order[place]];

    public ValueState StateAt(int place) => states[order[place]];

    public override void Clear()
    {
        Start();
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(values, 0, used);
        }

        if (RuntimeHelpers.IsReferenceOrContainsReferences<TKey>())
        {
            Array.Clear(keys, 0, used);
        }

        used = 0;
    }

    private static int Compare(int byKey, int a, int b) => byKey != 0 ? byKey : a.CompareTo(b);
}
