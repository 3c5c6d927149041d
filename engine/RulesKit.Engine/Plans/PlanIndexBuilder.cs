using RulesKit.Language.Models;

namespace RulesKit.Engine.Plans;

/// <summary>Collects the items that references may point to.</summary>
internal static class PlanIndexBuilder
{
    public static PlanIndex Build(object root, ModelSchema model, PlanLayout layout)
    {
        var collections = new Dictionary<string, IndexedItem>[model.Collections.Count];
        foreach (var collection in model.Collections)
        {
            var items = new Dictionary<string, IndexedItem>(StringComparer.Ordinal);
            if (collection.Item.Key.Count == 1)
            {
                AddItems(items, root, collection, layout);
            }

            collections[collection.Ordinal] = items;
        }

        return new PlanIndex(collections);
    }

    private static void AddItems(
        Dictionary<string, IndexedItem> items,
        object root,
        ModelCollection collection,
        PlanLayout layout
    )
    {
        var place = Place.Root.Member(collection.JsonName);
        var list = layout.ReadItems(root, collection.Member) ?? [];
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not null && layout.Read(list[i], collection.Key) is string key)
            {
                // A key that stands twice is reported by ReferenceChecks; the first one serves meanwhile.
                items.TryAdd(key, new IndexedItem(list[i], place.Item(i)));
            }
        }
    }
}
