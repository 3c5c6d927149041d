namespace RulesKit.Workflows.Nodes;

internal sealed class UnboxNode<T>(Node inner) : Node<T>(inner.Type, inner.Span)
{
    public override IReadOnlyList<Node> Children => [inner];

    public override T Get(Frame frame) => (T)inner.Box(frame)!;
}
