using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>Values in brackets behind <c>in</c>, or in braces behind <c>new []</c>, which dialects have.</summary>
internal sealed class ListSyntax(TextSpan span, IReadOnlyList<ExpressionSyntax> items)
    : ExpressionSyntax(span, 1 + items.Select(i => i.Depth).DefaultIfEmpty(0).Max())
{
    public IReadOnlyList<ExpressionSyntax> Items { get; } = items;

    public override IReadOnlyList<SyntaxNode> Children => Items;
}
