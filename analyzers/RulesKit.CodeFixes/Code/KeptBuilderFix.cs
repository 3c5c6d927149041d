using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Keeps what a builder's call gives in the variable that it was called on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeptBuilderFix))]
[Shared]
internal sealed class KeptBuilderFix() : CodeFix("RK3017", "Keep what the call gives")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    )
    {
        if (
            node.FirstAncestorOrSelf<ExpressionStatementSyntax>()
            is not { Expression: InvocationExpressionSyntax call } statement
        )
        {
            return null;
        }

        ExpressionSyntax first = call;
        while (first is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            first = access.Expression;
        }

        return first is not IdentifierNameSyntax variable
            ? null
            : (
                statement,
                statement.WithExpression(
                    SyntaxFactory
                        .ParseExpression($"{variable.Identifier.ValueText} = {call.WithoutLeadingTrivia()}")
                        .WithLeadingTrivia(call.GetLeadingTrivia())
                )
            );
    }
}
