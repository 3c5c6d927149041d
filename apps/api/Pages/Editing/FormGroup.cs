namespace RulesKit.Api.Pages.Editing;

/// <summary>Items of one kind. Immutable.</summary>
/// <param name="Name">What they are: "Price moves".</param>
/// <param name="Columns">Names of the values, each with what it counts.</param>
/// <param name="Rows">The items, in the order of the plan.</param>
public sealed record FormGroup(string Name, IReadOnlyList<string> Columns, IReadOnlyList<FormRow> Rows);
