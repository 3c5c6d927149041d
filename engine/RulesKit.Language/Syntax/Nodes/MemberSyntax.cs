using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>receiver.Name</c>.</summary>
internal sealed class MemberSyntax(ExpressionSyntax receiver, string name, TextSpan nameSpan)
    : ExpressionSyntax(receiver.Span.Union(nameSpan), Above(receiver))
{
    public ExpressionSyntax Receiver { get; } = receiver;

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public override IReadOnlyList<SyntaxNode> Children => [Receiver];
}
