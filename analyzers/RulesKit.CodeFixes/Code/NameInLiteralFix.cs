using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RulesKit.Analyzers.Descriptors;

namespace RulesKit.CodeFixes.Code;

/// <summary>Writes the name that was most likely meant into a literal.</summary>
internal abstract class NameInLiteralFix(string id, string title) : CodeFix(id, title)
{
    protected sealed override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    ) =>
        node is LiteralExpressionSyntax literal && MendProperties.TextOf(diagnostic) is { } name
            ? (
                literal,
                SyntaxFactory
                    .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name))
                    .WithTriviaFrom(literal)
            )
            : null;
}
