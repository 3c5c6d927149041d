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
        for (var m = 0; m < type.Parts.Count; m++)
        {
            var member = type.Parts[m];
            if (member.Type is SequenceType sequence)
            {
                var (items, element) = (layout.ReadItems(owner, member) ?? [], (EntityType)sequence.Element);
                var held = place.Member(member.JsonName);
                for (var i = 0; i < items.Count && isShallow; i++)
                {
                    isShallow &= items[i] is null || Visit(layout, items[i], element, held.Item(i), visit, depth + 1);
                }
            }
            else if (layout.Read(owner, member) is { } one)
            {
                var inner = (EntityType)member.Type;
                isShallow &= Visit(layout, one, inner, place.Member(member.JsonName), visit, depth + 1);
            }
        }

        return isShallow;
    }
}
