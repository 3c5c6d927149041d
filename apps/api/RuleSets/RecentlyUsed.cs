namespace RulesKit.Api.RuleSets;

/// <summary>Keeps the values that were used last, up to a bound. Thread-safe.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class RecentlyUsed<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> order = [];

    /// <summary>How many are kept now.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return nodes.Count;
            }
        }
    }

    /// <summary>Whether a key is kept; asking does not make it one that was used.</summary>
    public bool Contains(TKey key)
    {
        lock (gate)
        {
            return nodes.ContainsKey(key);
        }
    }

    /// <summary>The value of a key; makes it, which must be quick, when it is not kept.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        lock (gate)
        {
            if (nodes.TryGetValue(key, out var node))
            {
                if (node != order.First)
                {
                    order.Remove(node);
                    order.AddFirst(node);
                }

                return node.Value.Value;
            }

            var value = make(key);
            nodes.Add(key, order.AddFirst((key, value)));
            if (nodes.Count > most)
            {
                nodes.Remove(order.Last!.Value.Key);
                order.RemoveLast();
            }

            return value;
        }
    }

    /// <summary>Forgets a key.</summary>
    public void Remove(TKey key)
    {
        lock (gate)
        {
            if (nodes.Remove(key, out var node))
            {
                order.Remove(node);
            }
        }
    }
}
