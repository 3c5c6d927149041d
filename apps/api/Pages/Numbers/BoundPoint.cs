using RulesKit.Api.Pages.Checking;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>One number and its bounds. Immutable.</summary>
/// <param name="When">The date or period that it is of, as people read it.</param>
/// <param name="Label">What else tells the item from others; empty when nothing does.</param>
/// <param name="Value">The number; null when the plan does not give it.</param>
/// <param name="Bounds">A bound for each side of the series; null when it can't be worked out.</param>
/// <param name="IsKept">Whether the number keeps them, or the rule lets it pass; null when that can't be said.</param>
/// <param name="Place">The item in the text; null for the plan as a whole.</param>
public sealed record BoundPoint(
    string When,
    string Label,
    decimal? Value,
    IReadOnlyList<decimal?> Bounds,
    bool? IsKept,
    TextPlace? Place
);
