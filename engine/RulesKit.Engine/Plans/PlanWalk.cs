using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Visits every object of a plan, whatever its layout.</summary>
internal static class PlanWalk
{
    private const int DeepestObject = 64;

    /// <summary>Calls back for each object, outer ones first.</summary>
    /// <returns>False when objects are nested too deep, as they are when one contains itself.</returns>
    public static bool Visit(
        PlanLayout layout,
        object root,
        EntityType type,
        Action<object, EntityType, Place> visit
    ) => Visit(layout, root, type, Place.Root, visit, 0);

    private static bool Visit(
        PlanLayout layout,
        object owner,
        EntityType type,
        Place place,
        Action<object, EntityType, Place> visit,
        int depth
    )
    {
        if (depth > DeepestObject)
        {
            return false;
        }

        visit(owner, type, place);
        var isShallow = true;
        foreach (var member in type.Members.Where(m => m.Reference is null))
        {
            if (member.Type is EntityType inner && layout.Read(owner, member) is { } one)
            {
                isShallow &= Visit(layout, one, inner, place.Member(member.JsonName), visit, depth + 1);
            }
            else if (member.Type is SequenceType { Element: EntityType element })
            {
                var items = layout.ReadItems(owner, member) ?? [];
                for (var i = 0; i < items.Count && isShallow; i++)
                {
                    var itemPlace = place.Member(member.JsonName).Item(i);
                    isShallow &= items[i] is null || Visit(layout, items[i], element, itemPlace, visit, depth + 1);
                }
            }
        }

        return isShallow;
    }
}
