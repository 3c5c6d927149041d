using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>Binds <c>a ?? b</c> and <c>isnull(a, b)</c>.</summary>
internal static class Coalescing
{
    private const string BracketsFirst = "Other operators bind tighter than '??': write (a ?? b) == c.";

    public static Node Bind(ExpressionBinder binder, BinarySyntax syntax)
    {
        var left = binder.Bind(syntax.Left);
        if (left.Type.IsNull && syntax.Right is BinarySyntax { Operator: not TokenKind.QuestionQuestion })
        {
            // Of a null without a type nobody can say whether it was meant to be a yes or no, as the comparison is.
            throw new BindException(syntax.Span, BracketsFirst);
        }

        return Bind(syntax.Span, left, binder.Bind(syntax.Right));
    }

    public static Node Bind(TextSpan span, Node left, Node right)
    {
        if (left.Type.IsNull)
        {
            // What the input lacks, or holds as null, is the one thing that ?? is there for.
            return right;
        }

        Values.Require(right);
        left = left is RecordMemberNode member ? member.OrNull() : left;
        if (!left.Type.CanBeNull)
        {
            throw new BindException(
                left.Span,
                $"This is {Values.Describe(left)}, which is never null; leave '??' out."
            );
        }

        if (left.Type.IsNullable && Promotion.To(left.Type.Plain, right) is { } plain)
        {
            return new CoalesceNode(NetType.Of(left.Type.Plain), span, left, plain, null);
        }

        if (left.Type.IsNullable && !right.Type.CanBeNull && TypeRelations.Widens(left.Type.Plain, right.Type.Clr))
        {
            var wide = Promotion.Widen(TypeRelations.NullableOf(right.Type.Clr), left);
            return new CoalesceNode(right.Type, span, wide, right, null);
        }

        return Promotion.To(left.Type.Clr, right) is { } same
            ? new CoalesceNode(left.Type, span, left, same, null)
            : throw new BindException(
                span,
                $"'??' joins {Values.Describe(left)} and {Values.Describe(right)}, which have no type in common. {BracketsFirst}"
            );
    }
}
