namespace RulesKit.Api.Pages.Comparing;

/// <summary>A value of a plan, or an item that holds values. Immutable.</summary>
/// <param name="Text">The value; of an item what it holds, in one line.</param>
/// <param name="IsItem">Whether it is an item.</param>
internal sealed record PlanValue(string Text, bool IsItem);
