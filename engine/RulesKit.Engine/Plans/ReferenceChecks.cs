using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Finds references that point nowhere, and items of one collection that have the same key.</summary>
internal sealed class ReferenceChecks(PlanLayout layout, PlanIndex index, PlanErrors errors)
{
    public void Check(object owner, EntityType type, Place place)
    {
        for (var i = 0; i < type.Members.Count; i++)
        {
            var member = type.Members[i];
            if (member.Reference is { } collection)
            {
                CheckReference(owner, member, collection, place.Member(member.JsonName));
            }
            else if (member.Type is SequenceType { Element: EntityType { Key.Count: > 0 } element })
            {
                CheckKeys(layout.ReadItems(owner, member) ?? [], element, place.Member(member.JsonName));
            }
        }
    }

    private void CheckReference(object owner, ModelMember member, ModelCollection collection, Place place)
    {
        if (member.Type is not SequenceType)
        {
            CheckTarget(layout.Read(owner, member) as string, collection, place);
            return;
        }

        var keys = layout.ReadItems(owner, member) ?? [];
        for (var i = 0; i < keys.Count; i++)
        {
            CheckTarget(keys[i] as string, collection, place.Item(i));
        }
    }

    private void CheckTarget(string? key, ModelCollection collection, Place place)
    {
        if (key is not null && !index.Contains(collection, key))
        {
            errors.Add(
                place,
                $"\"{key}\" is no {collection.Key.JsonName} in {collection.Pointer}.{NearestName.Suggestion(key, index.KeysOf(collection))}"
            );
        }
    }

    private void CheckKeys(IReadOnlyList<object> items, EntityType type, Place place)
    {
        var seen = new Dictionary<object, int>(items.Count, new KeyComparer(layout, type.Key));
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not null && HasKey(items[i], type) && !seen.TryAdd(items[i], i))
            {
                var first = seen[items[i]];
                var names = string.Join(", ", type.Key.Select(k => k.JsonName));
                errors.Add(
                    place.Item(i),
                    $"The item has the same {names} as {place.Item(first).Pointer}; that must be unique. Put the two together or tell them apart."
                );
            }
        }
    }

    /// <summary>An item whose key could not be read has an error of its own.</summary>
    private bool HasKey(object item, EntityType type)
    {
        for (var i = 0; i < type.Key.Count; i++)
        {
            if (!type.Key[i].IsOptional && layout.Read(item, type.Key[i]) is null)
            {
                return false;
            }
        }

        return true;
    }
}
