namespace RulesKit.Engine.Interpreting;

/// <summary>A group of items that share a key.</summary>
internal sealed record GroupValue(object Key, SequenceValue Items);
