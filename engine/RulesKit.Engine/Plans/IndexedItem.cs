namespace RulesKit.Engine.Plans;

/// <summary>An item that a reference points to.</summary>
/// <param name="Instance">The item.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record IndexedItem(object Instance, Place Place);
