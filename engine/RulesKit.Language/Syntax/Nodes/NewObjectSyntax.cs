using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary><c>new (value as Name, other.Member)</c>, which dialects have; a member without a name has null.</summary>
internal sealed class NewObjectSyntax(
    TextSpan span,
    IReadOnlyList<NameSyntax?> names,
    IReadOnlyList<ExpressionSyntax> values
) : ExpressionSyntax(span, 1 + values.Select(v => v.Depth).DefaultIfEmpty(0).Max())
{
    public IReadOnlyList<NameSyntax?> Names { get; } = names;

    public IReadOnlyList<ExpressionSyntax> Values { get; } = values;

    public override IReadOnlyList<SyntaxNode> Children => Values;
}
