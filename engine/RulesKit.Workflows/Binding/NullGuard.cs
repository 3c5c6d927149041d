using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Workflows.Nodes;
using RulesKit.Workflows.Types;

namespace RulesKit.Workflows.Binding;

/// <summary>The meaning of <c>np(a.b.c)</c>: null, or another value, where something on the path is null.</summary>
internal static class NullGuard
{
    /// <summary>A part of the path that is null in this very input, so that everything behind it is; else null.</summary>
    public static Node? TryKnownNull(ExpressionBinder binder, ExpressionSyntax path)
    {
        while (path is MemberSyntax or CallSyntax { Target: MemberSyntax })
        {
            var member = path as MemberSyntax ?? (MemberSyntax)((CallSyntax)path).Target;
            try
            {
                var receiver = binder.Bind(member.Receiver);
                if (receiver is { Type: { IsNull: true, Missing: null } } and not ConstantNode)
                {
                    return new ConstantNode(NetType.Null, path.Span, null);
                }
            }
            catch (BindException)
            {
                // The receiver is a type's name, or has a mistake that is reported when the whole path is bound.
            }

            path = member.Receiver;
        }

        return null;
    }

    public static Node Build(TextSpan span, Node value, Node otherwise)
    {
        var guards = new List<Node>();
        for (Node? node = value; node is not null; node = ReceiverOf(node))
        {
            if (node is RecordMemberNode { MayBeAbsent: true } member)
            {
                guards.Add(member.OrNull());
            }
            else if (node.Type.CanBeNull)
            {
                guards.Add(node);
            }
        }

        if (guards.Count == 0)
        {
            return value;
        }

        guards.Reverse();
        var (type, whenSet, whenNull) = Branches.Unify(span, value, otherwise);
        return new NullGuardNode(type, span, [.. guards], whenSet, whenNull);
    }

    private static Node? ReceiverOf(Node node) =>
        node switch
        {
            IMemberNode member => member.Receiver,
            CallNode or SequenceNode => node.Children.Count > 0 ? node.Children[0] : null,
            _ => null,
        };
}
