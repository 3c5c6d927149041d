using System.Numerics;
using RulesKit.Language.Text;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>A number as one of a wider type.</summary>
internal sealed class NumberConvertNode<TFrom, TTo>(NetType type, TextSpan span, Node<TFrom> inner)
    : Node<TTo>(type, span)
    where TFrom : struct, INumber<TFrom>
    where TTo : struct, INumber<TTo>
{
    public Node<TFrom> Inner { get; } = inner;

    public override IReadOnlyList<Node> Children => [Inner];

    public override TTo Get(Frame frame) => TTo.CreateTruncating(Inner.Get(frame));
}
