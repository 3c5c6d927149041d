using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Planning;

/// <summary>
/// The time that a plan covers, from the first day of its first period to the last day of its last.
/// </summary>
public sealed record Horizon
{
    /// <summary>The first period that the plan covers, for example 2024.</summary>
    [PlanRole(PlanRole.HorizonStart)]
    public required Period First { get; init; }

    /// <summary>The last period that the plan covers, itself included, for example 2028.</summary>
    [PlanRole(PlanRole.HorizonEnd)]
    public required Period Last { get; init; }
}
