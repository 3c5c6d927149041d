using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>An expression as it was written.</summary>
internal abstract class ExpressionSyntax(TextSpan span, int depth) : SyntaxNode(span, depth);
