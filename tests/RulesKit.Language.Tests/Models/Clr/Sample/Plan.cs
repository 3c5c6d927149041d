using System.Collections.Immutable;
using System.ComponentModel;
using RulesKit.Language.Models;
using RulesKit.Language.Models.Clr;
using RulesKit.Language.Types;

namespace RulesKit.Language.Tests.Models.Clr.Sample;

/// <summary>The model of <see cref="SampleSchema"/> as C# types.</summary>
internal sealed record Plan
{
    [PlanRole(PlanRole.PlanId), TextPattern("^[a-z]+$"), TextLength(Minimum = 1, Maximum = 20)]
    public required string Id { get; init; }

    [PlanRole(PlanRole.AsOf)]
    public DateOnly? AsOf { get; init; }

    [PlanRole(PlanRole.Currency)]
    public required string Currency { get; init; }

    [Description("The time that the plan covers.")]
    public required Horizon Horizon { get; init; }

    public required IReadOnlyList<Product> Products { get; init; }

    public required Launch[] Launches { get; init; }

    public List<Volume>? Volumes { get; init; }

    [TextLength(Minimum = 2)]
    public ImmutableArray<string>? Markets { get; init; }

    [Bounds(Minimum = "1")]
    public IReadOnlyList<int>? Targets { get; init; }

    public Date[]? Reviews { get; init; }

    /// <summary>Computed, and so no member.</summary>
    public int LaunchCount => Launches.Length;
}
