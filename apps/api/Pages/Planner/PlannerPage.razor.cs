using Microsoft.AspNetCore.Components;

namespace RulesKit.Api.Pages.Planner;

/// <summary>The page on which planners work.</summary>
public sealed partial class PlannerPage
{
    /// <summary>The rule set to begin with; null for the first one.</summary>
    [SupplyParameterFromQuery]
    private string? RuleSet { get; set; }

    /// <summary>The stored plan to begin with; null for the first one.</summary>
    [SupplyParameterFromQuery]
    private string? Plan { get; set; }
}
