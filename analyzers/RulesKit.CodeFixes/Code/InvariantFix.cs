using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Says how texts are compared and numbers written, instead of asking the machine's culture.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InvariantFix))]
[Shared]
internal sealed class InvariantFix() : CodeFix("RK3007", "Ask no culture")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    )
    {
        if (node.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { } text && text.Span == node.Span)
        {
            var invariant = SyntaxFactory.ParseExpression(
                $"System.FormattableString.Invariant({text.WithoutTrivia()})"
            );
            return (text, invariant.WithTriviaFrom(text));
        }

        if (
            node.FirstAncestorOrSelf<InvocationExpressionSyntax>()
            is not { Expression: MemberAccessExpressionSyntax access } call
        )
        {
            return null;
        }

        return access.Name.Identifier.ValueText switch
        {
            "ToUpper" or "ToLower" => (
                access.Name,
                SyntaxFactory.IdentifierName(access.Name.Identifier.ValueText + "Invariant")
            ),
            "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" => With(call, "System.StringComparison.Ordinal"),
            "ToString" or "Parse" => With(call, "System.Globalization.CultureInfo.InvariantCulture"),
            _ => null,
        };
    }

    private static (SyntaxNode, SyntaxNode) With(InvocationExpressionSyntax call, string argument) =>
        (
            call,
            call.WithArgumentList(
                SyntaxFactory
                    .ParseArgumentList(
                        call.ArgumentList.Arguments.Count == 0
                            ? $"({argument})"
                            : $"({call.ArgumentList.Arguments}, {argument})"
                    )
                    .WithTriviaFrom(call.ArgumentList)
            )
        );
}
