using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Holds a caller's objects against the model: required members, ranges, empty places in lists.</summary>
internal sealed class ObjectChecks(PlanLayout layout, PlanErrors errors)
{
    public void Check(object owner, EntityType type, Place place)
    {
        foreach (var member in type.Members)
        {
            var memberPlace = place.Member(member.JsonName);
            if (member.Type is SequenceType)
            {
                CheckItems(layout.ReadItems(owner, member), member, place, memberPlace);
            }
            else
            {
                CheckValue(layout.Read(owner, member), member, place, memberPlace);
            }
        }
    }

    private void CheckValue(object? value, ModelMember member, Place owner, Place place)
    {
        if (value is null)
        {
            CheckPresent(member, owner);
        }
        else if (ValueCheck.FindMistake(member.Constraints, value) is { } mistake)
        {
            errors.Add(place, mistake);
        }
    }

    private void CheckItems(IReadOnlyList<object>? items, ModelMember member, Place owner, Place place)
    {
        if (items is null)
        {
            CheckPresent(member, owner);
            return;
        }

        if (items.Count < member.MinimumItems)
        {
            errors.Add(
                place,
                FormattableString.Invariant($"Found {items.Count} items; at least {member.MinimumItems} were expected.")
            );
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
            {
                errors.Add(place.Item(i), "The list holds null here; leave the item out.");
            }
            else if (ValueCheck.FindMistake(member.Constraints, items[i]) is { } mistake)
            {
                errors.Add(place.Item(i), mistake);
            }
        }
    }

    private void CheckPresent(ModelMember member, Place owner)
    {
        if (!member.IsOptional)
        {
            errors.Add(owner, $"\"{member.JsonName}\" is missing; {member.Owner.Name} must have it.");
        }
    }
}
