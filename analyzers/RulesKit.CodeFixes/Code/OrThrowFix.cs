using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Lets a reading with mistakes say them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OrThrowFix))]
[Shared]
internal sealed class OrThrowFix() : CodeFix("RK3024", "Throw with the mistakes")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    ) =>
        node is PostfixUnaryExpressionSyntax { Operand: MemberAccessExpressionSyntax access } suppressed
            ? (suppressed, SyntaxFactory.ParseExpression($"{access}OrThrow()").WithTriviaFrom(suppressed))
            : null;
}
