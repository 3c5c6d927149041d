using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>target(arguments)</c>; the target is a name or a member.</summary>
internal sealed class CallSyntax(TextSpan span, ExpressionSyntax target, IReadOnlyList<ExpressionSyntax> arguments)
    : ExpressionSyntax(span, AboveAll(target, arguments))
{
    public ExpressionSyntax Target { get; } = target;

    public IReadOnlyList<ExpressionSyntax> Arguments { get; } = arguments;

    public override IReadOnlyList<SyntaxNode> Children => [Target, .. Arguments];

    private static int AboveAll(ExpressionSyntax target, IReadOnlyList<ExpressionSyntax> arguments)
    {
        var depth = Above(target);
        for (var i = 0; i < arguments.Count; i++)
        {
            depth = Math.Max(depth, Above(arguments[i]));
        }

        return depth;
    }
}
