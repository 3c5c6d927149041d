using RulesKit.Language.Syntax.Nodes;

namespace RulesKit.Language.Syntax;

/// <summary>What parsing an expression gave.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Root">Its tree; what could not be read is an <see cref="ErrorSyntax"/> in it.</param>
/// <param name="HasMistakes">Whether anything was reported.</param>
/// <param name="IsShapeLost">Whether characters were skipped: names in the tree are right, types may not be.</param>
internal sealed record SyntaxTree(ExpressionText Text, ExpressionSyntax Root, bool HasMistakes, bool IsShapeLost);
