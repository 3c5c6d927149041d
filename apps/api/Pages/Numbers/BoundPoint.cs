using RulesKit.Api.Pages.Checking;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>One number and its bound. Immutable.</summary>
/// <param name="When">The date or period that it is of, as people read it.</param>
/// <param name="Label">What else tells the item from others; empty when nothing does.</param>
/// <param name="Value">The number; null when the plan does not give it.</param>
/// <param name="Bound">The bound; null when it can't be worked out.</param>
/// <param name="IsKept">Whether the number keeps the bound; null when that can't be said.</param>
/// <param name="Place">The item in the text; null for the plan as a whole.</param>
public sealed record BoundPoint(
    string When,
    string Label,
    decimal? Value,
    decimal? Bound,
    bool? IsKept,
    TextPlace? Place
);
