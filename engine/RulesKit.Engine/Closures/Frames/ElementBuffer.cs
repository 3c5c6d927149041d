using System.Runtime.CompilerServices;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Frames;

/// <summary>Elements of a sequence that had to be put down: sorted, cut, remembered.</summary>
internal sealed class ElementBuffer<T> : FrameState
{
    private const int FirstCapacity = 8;

    private T[] values = new T[FirstCapacity];

    /// <summary>Filled only from the first element on that is not known; the same goes for memberships.</summary>
    private ValueState[] states = [];
    private Truth[] memberships = [];
    private bool hasUnknown;
    private bool hasMaybe;
    private int used;
    private int start;

    public override bool HoldsObjects => RuntimeHelpers.IsReferenceOrContainsReferences<T>();

    /// <summary>The number of elements.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the sequence itself is known.</summary>
    public ValueState State { get; set; }

    public ReadOnlySpan<T> Values => values.AsSpan(start, Count);

    /// <summary>How surely each element belongs; empty when all do.</summary>
    public ReadOnlySpan<Truth> Memberships => hasMaybe ? memberships.AsSpan(start, Count) : default;

    public T ValueAt(int index) => values[start + index];

    public ValueState StateAt(int index) => hasUnknown ? states[start + index] : ValueState.Known;

    public Truth MembershipAt(int index) => hasMaybe ? memberships[start + index] : Truth.True;

    /// <summary>Empties the buffer; what it held stays reachable until it is written over or cleared.</summary>
    public void Start()
    {
        used = Math.Max(used, start + Count);
        Count = 0;
        start = 0;
        hasUnknown = false;
        hasMaybe = false;
        State = ValueState.Known;
    }

    public void Add(T value)
    {
        if (Count == values.Length)
        {
            Array.Resize(ref values, Count * 2);
        }

        values[Count++] = value;
        if (hasUnknown || hasMaybe)
        {
            Note(ValueState.Known, Truth.True);
        }
    }

    public void Add(T value, ValueState state, Truth membership)
    {
        Add(value);
        if (state != ValueState.Known || membership != Truth.True)
        {
            Note(state, membership);
        }
    }

    /// <summary>Keeps only a part.</summary>
    public void Cut(int from, int count)
    {
        used = Math.Max(used, Count);
        start = from;
        Count = count;
    }

    public override void Clear()
    {
        Start();
        Array.Clear(values, 0, used);
        used = 0;
    }

    /// <summary>Notes what is doubtful of the element that was added last.</summary>
    private void Note(ValueState state, Truth membership)
    {
        var last = Count - 1;
        if (states.Length < values.Length)
        {
            Array.Resize(ref states, values.Length);
            Array.Resize(ref memberships, values.Length);
        }

        if (!hasUnknown && !hasMaybe)
        {
            Array.Fill(states, ValueState.Known, 0, last);
            Array.Fill(memberships, Truth.True, 0, last);
        }

        states[last] = state;
        memberships[last] = membership;
        hasUnknown |= state != ValueState.Known;
        hasMaybe |= membership != Truth.True;
    }
}
