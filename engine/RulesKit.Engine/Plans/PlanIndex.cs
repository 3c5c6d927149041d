using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>The items that references point to, by collection and key. Immutable once built; thread-safe.</summary>
/// <param name="collections">The items by key, for each collection of the model by its ordinal.</param>
internal sealed class PlanIndex(Dictionary<string, IndexedItem>[] collections)
{
    /// <summary>The item that a key points to. A checked plan has no dangling reference.</summary>
    public IndexedItem Find(ModelCollection collection, string key) => collections[collection.Ordinal][key];

    public bool Contains(ModelCollection collection, string key) => collections[collection.Ordinal].ContainsKey(key);

    public IEnumerable<string> KeysOf(ModelCollection collection) => collections[collection.Ordinal].Keys;
}
