using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Language.Json;
using RulesKit.Language.Models;
using RulesKit.Language.Text;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Checking;

/// <summary>Finds places of a plan in its text, and names its items.</summary>
internal sealed class PlanPlaces(PreparedPlan plan)
{
    /// <summary>The exact characters of a place; null for a plan that was given as objects.</summary>
    public Location? Locate(string pointer) =>
        plan.Json is null ? null : JsonPointer.Resolve(plan.Json, pointer)?.Location;

    /// <summary>What an item is named by: the key of an object, or what a group has in common; null for anything else.</summary>
    /// <param name="item">The item's value; null when it has none.</param>
    /// <param name="type">Its type.</param>
    public string? KeyOf(object? item, RuleType type) =>
        item switch
        {
            PlacedObject placed => KeyOf(placed, type),
            GroupValue group => Text(group.Key),
            _ => null,
        };

    /// <summary>
    /// The key of an object; null when its type has none. Parts of a longer key that hold its separator are escaped as in a
    /// JSON pointer: two items must not have one key between them.
    /// </summary>
    private string? KeyOf(PlacedObject item, RuleType type)
    {
        if (type is not EntityType { Key.Count: > 0 } entity)
        {
            return null;
        }

        var parts = entity.Key.Select(k => Text(plan.Layout.Read(item.Instance, k))).ToArray();
        return parts.Length == 1 ? parts[0] : string.Join('/', parts.Select(JsonPointer.Escape));
    }

    private static string Text(object? value) => value is null ? "" : MessageRenderer.Show(value, null);
}
