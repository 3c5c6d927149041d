using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Awaits what is waited for. In a method that is not async that does not compile, and so is not offered.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AwaitFix))]
[Shared]
internal sealed class AwaitFix() : CodeFix("RK4110", "Await the execution")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    )
    {
        if (node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { } access)
        {
            return null;
        }

        var isRead = access.Name.Identifier.ValueText == "Result";
        ExpressionSyntax whole = isRead || access.Parent is not InvocationExpressionSyntax call ? access : call;
        var task =
            access.Name.Identifier.ValueText == "GetResult"
            && access.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax awaiter }
                ? awaiter.Expression
                : access.Expression;
        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            task.WithoutTrivia()
        );
        var needsBrackets =
            whole.Parent
            is MemberAccessExpressionSyntax
                or ElementAccessExpressionSyntax
                or PostfixUnaryExpressionSyntax;
        return (
            whole,
            (needsBrackets ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(whole)
        );
    }
}
