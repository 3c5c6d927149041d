namespace RulesKit.Engine.Explaining;

/// <summary>A sequence.</summary>
/// <param name="Count">How many items it has, those included that may belong to it.</param>
/// <param name="Maybe">How many of them only may belong to it.</param>
internal sealed record ExplainedSequence(int Count, int Maybe);
