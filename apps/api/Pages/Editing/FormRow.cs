namespace RulesKit.Api.Pages.Editing;

/// <summary>An item of the plan with its values. Immutable.</summary>
/// <param name="Label">The item's key.</param>
/// <param name="Fields">Its values, in the order of the columns.</param>
public sealed record FormRow(string Label, IReadOnlyList<FormField> Fields);
