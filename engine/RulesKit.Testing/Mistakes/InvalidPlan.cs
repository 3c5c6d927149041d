namespace RulesKit.Testing.Mistakes;

/// <summary>A document that does not fit its model for one reason. Immutable.</summary>
/// <param name="Json">The text.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Pointer">JSON pointer of the object or value that is wrong.</param>
/// <param name="Description">What was done to a plan that fitted.</param>
public sealed record InvalidPlan(string Json, MistakeKind Kind, string Pointer, string Description);
