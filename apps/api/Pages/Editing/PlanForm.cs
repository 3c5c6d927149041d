namespace RulesKit.Api.Pages.Editing;

/// <summary>The values of a plan that its model lets a planner move, by kind of item. Immutable.</summary>
/// <param name="Groups">In the order in which the plan has them.</param>
public sealed record PlanForm(IReadOnlyList<FormGroup> Groups)
{
    /// <summary>The form of a text that is no plan.</summary>
    public static PlanForm Empty { get; } = new([]);
}
