using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>What stands behind <c>is</c>.</summary>
internal abstract class PatternSyntax(TextSpan span, int depth) : SyntaxNode(span, depth);
