using RulesKit.Language.Models;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Plans;

/// <summary>Reads what a plan says about itself: id, asOf, currency, horizon.</summary>
internal sealed class PlanRoles(object root, ModelSchema model, PlanLayout layout)
{
    /// <summary>The value of a role's member; null when the model has no such role or the plan no value.</summary>
    public object? Read(PlanRole role)
    {
        if (!model.Roles.TryGetValue(role, out var path))
        {
            return null;
        }

        var value = (object?)root;
        foreach (var member in path)
        {
            value = value is null ? null : layout.Read(value, member);
        }

        return value;
    }

    /// <summary>The days that the plan speaks of; reports a horizon that ends before it starts.</summary>
    public DateRange ReadHorizon(PlanErrors errors)
    {
        if (!model.HasHorizon)
        {
            return DateRange.Always;
        }

        var from = Read(PlanRole.HorizonStart) is Period first ? first.Start : Read(PlanRole.HorizonStart) as Date?;
        var to = Read(PlanRole.HorizonEnd) is Period last ? DateRange.Of(last).To : Read(PlanRole.HorizonEnd) as Date?;
        var horizon = new DateRange(from, to);
        if (horizon.IsEmpty)
        {
            var path = model.Roles[PlanRole.HorizonEnd];
            var place = path.Aggregate(Place.Root, (p, member) => p.Member(member.JsonName));
            errors.Add(place, $"The plan's horizon starts on {from} and ends before {to}; it holds no day.");
        }

        return horizon;
    }
}
