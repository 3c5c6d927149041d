using System.Numerics;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Nodes;

/// <summary>Arithmetic of .NET: whole numbers wrap around, division of whole numbers truncates.</summary>
internal sealed class ArithmeticNode<T>(
    NetType type,
    TextSpan span,
    ArithmeticOperator arithmetic,
    Node<T> left,
    Node<T> right
) : Node<T>(type, span), IArithmeticNode
    where T : struct, INumber<T>
{
    public ArithmeticOperator Arithmetic => arithmetic;

    public override IReadOnlyList<Node> Children => [left, right];

    public override T Get(Frame frame)
    {
        var a = left.Get(frame);
        var b = right.Get(frame);
        try
        {
            return Apply(arithmetic, a, b);
        }
        catch (ArithmeticException e)
        {
            throw RuleFault.Of(Span, e);
        }
    }

    public static T Apply(ArithmeticOperator arithmetic, T left, T right) =>
        arithmetic switch
        {
            ArithmeticOperator.Add => unchecked(left + right),
            ArithmeticOperator.Subtract => unchecked(left - right),
            ArithmeticOperator.Multiply => unchecked(left * right),
            ArithmeticOperator.Divide => left / right,
            _ => left % right,
        };
}
