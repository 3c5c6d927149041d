namespace RulesKit.Engine.Explaining;

/// <summary>An object of the plan.</summary>
/// <param name="Pointer">Where it stands.</param>
/// <param name="Key">Its key, the parts joined by '/'; null when it has none.</param>
internal sealed record ExplainedObject(string Pointer, string? Key);
