using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>Values in brackets behind <c>in</c>, or in braces behind <c>new []</c> and <c>new int[]</c>, which dialects have.</summary>
/// <param name="span">Where it is written.</param>
/// <param name="items">The values.</param>
/// <param name="type">The type of the items where one is written; else null.</param>
internal sealed class ListSyntax(TextSpan span, IReadOnlyList<ExpressionSyntax> items, NameSyntax? type = null)
    : ExpressionSyntax(span, 1 + items.Select(i => i.Depth).DefaultIfEmpty(0).Max())
{
    public IReadOnlyList<ExpressionSyntax> Items { get; } = items;

    public NameSyntax? Type { get; } = type;

    public override IReadOnlyList<SyntaxNode> Children => Items;
}
