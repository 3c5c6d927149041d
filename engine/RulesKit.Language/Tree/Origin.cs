using RulesKit.Language.Syntax;
using RulesKit.Language.Text;

namespace RulesKit.Language.Tree;

/// <summary>The characters that a node of the tree was written with.</summary>
internal readonly record struct Origin(ExpressionText Text, TextSpan Span)
{
    public Location Location => Text.Locate(Span);

    /// <summary>The node as it was written.</summary>
    public string Written => Text.Slice(Span);
}
