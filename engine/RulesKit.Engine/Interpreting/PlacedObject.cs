using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Interpreting;

/// <summary>An object of the plan and where it stands.</summary>
internal sealed record PlacedObject(object Instance, Place Place);
