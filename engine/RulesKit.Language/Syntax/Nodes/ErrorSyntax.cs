using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Nodes;

/// <summary>A place where no expression could be read; it has a diagnostic already.</summary>
internal sealed class ErrorSyntax(TextSpan span) : ExpressionSyntax(span, 1);
