using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>A place where no expression could be read; it has a diagnostic already.</summary>
/// <param name="span">The place.</param>
/// <param name="part">What could be read of it, so that its own mistakes are found too; null when nothing could.</param>
internal sealed class ErrorSyntax(TextSpan span, ExpressionSyntax? part = null)
    : ExpressionSyntax(span, part is null ? 1 : Above(part))
{
    public ExpressionSyntax? Part { get; } = part;

    public override IReadOnlyList<SyntaxNode> Children => Part is null ? [] : [Part];
}
