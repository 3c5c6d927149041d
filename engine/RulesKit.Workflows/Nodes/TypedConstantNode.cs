namespace RulesKit.Workflows.Nodes;

internal sealed class TypedConstantNode<T>(ConstantNode constant)
    : Node<T>(constant.Type, constant.Span),
        ITypedConstant
{
    public object? Boxed => constant.Value;

    public T Value { get; } = (T)constant.Value!;

    public override T Get(Frame frame) => Value;
}
