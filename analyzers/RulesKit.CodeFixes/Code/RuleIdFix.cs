using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RulesKit.Analyzers.Descriptors;

namespace RulesKit.CodeFixes.Code;

/// <summary>Writes the id of the rule that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RuleIdFix))]
[Shared]
internal sealed class RuleIdFix() : CodeFix("RK3018", "Write the rule's id")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    )
    {
        return node is LiteralExpressionSyntax literal && Mend.Of(diagnostic) is { } id
            ? (
                literal,
                SyntaxFactory
                    .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id))
                    .WithTriviaFrom(literal)
            )
            : null;
    }
}
