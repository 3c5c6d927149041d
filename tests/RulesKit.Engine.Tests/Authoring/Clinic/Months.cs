using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

public sealed record Months
{
    [PlanRole(PlanRole.HorizonStart)]
    public required Period First { get; init; }

    [PlanRole(PlanRole.HorizonEnd)]
    public required Period Last { get; init; }
}
