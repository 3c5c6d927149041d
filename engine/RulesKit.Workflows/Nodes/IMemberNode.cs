namespace RulesKit.Workflows.Nodes;

/// <summary>A member that is read from a value.</summary>
internal interface IMemberNode
{
    Node Receiver { get; }

    string Name { get; }
}
