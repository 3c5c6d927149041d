using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;

namespace RulesKit.Engine.Tests.Authoring.Clinic;

/// <summary>A clinic's roster: a plan that has nothing in common with the one that ships.</summary>
public sealed record Roster
{
    [PlanRole(PlanRole.PlanId)]
    public required string Id { get; init; }

    [PlanRole(PlanRole.AsOf)]
    public DateOnly? AsOf { get; init; }

    public required Months Months { get; init; }

    public IReadOnlyList<Ward>? Wards { get; init; }

    public IReadOnlyList<Nurse>? Nurses { get; init; }

    public IReadOnlyList<Shift>? Shifts { get; init; }

    public IReadOnlyList<Staffing>? Staffings { get; init; }
}
