namespace RulesKit.Workflows.Nodes;

internal static class NodeConversions
{
    /// <summary>The node as one that gives values of a type; the node's type must be that one.</summary>
    public static Node<T> As<T>(this Node node) =>
        node switch
        {
            Node<T> typed => typed,
            ConstantNode constant => new TypedConstantNode<T>(constant),
            _ => new UnboxNode<T>(node),
        };
}
