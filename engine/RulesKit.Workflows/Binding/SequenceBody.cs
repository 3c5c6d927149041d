using RulesKit.Workflows.Nodes;

namespace RulesKit.Workflows.Binding;

/// <summary>What a lambda works out, and where it finds its item.</summary>
internal sealed record SequenceBody(Node Node, int Slot);
