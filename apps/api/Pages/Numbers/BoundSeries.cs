using RulesKit.Engine.Verdicts;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>A number of the plan that a rule bounds, for each item that it looks at. Immutable.</summary>
/// <param name="Rule">The rule and what it says of the plan.</param>
/// <param name="Expression">The number, as the rule writes it.</param>
/// <param name="Sides">What the rule asks of it; at least one.</param>
/// <param name="Unit">What the number counts; null when the model does not say.</param>
/// <param name="Points">The numbers by time; at least one.</param>
public sealed record BoundSeries(
    RuleVerdict Rule,
    string Expression,
    IReadOnlyList<BoundSide> Sides,
    string? Unit,
    IReadOnlyList<BoundPoint> Points
);
