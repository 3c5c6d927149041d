namespace RulesKit.Workflows.Binding;

/// <summary>What is the same for all expressions of one workflow.</summary>
/// <param name="Comparer">Whether the case of names matters.</param>
/// <param name="Clock">What DateTime.Now and its kin read.</param>
/// <param name="Slots">Gives out places of the frame.</param>
internal sealed record ScopeSettings(StringComparer Comparer, TimeProvider Clock, SlotCounter Slots);
