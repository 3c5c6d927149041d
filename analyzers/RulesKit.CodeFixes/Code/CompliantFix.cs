using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Asks for compliance instead of asking for anything but its opposite.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompliantFix))]
[Shared]
internal sealed class CompliantFix() : CodeFix("RK3022", "Ask whether it is compliant")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    ) =>
        node switch
        {
            BinaryExpressionSyntax { Left: var left, Right: MemberAccessExpressionSyntax option } comparison
                when Compliant(option) is { } compliant => (
                comparison,
                SyntaxFactory.ParseExpression($"{left} == {compliant}").WithTriviaFrom(comparison)
            ),
            IsPatternExpressionSyntax
            {
                Expression: var value,
                Pattern: UnaryPatternSyntax
                {
                    Pattern: ConstantPatternSyntax { Expression: MemberAccessExpressionSyntax option }
                }
            } pattern when Compliant(option) is { } compliant => (
                pattern,
                SyntaxFactory.ParseExpression($"{value} is {compliant}").WithTriviaFrom(pattern)
            ),
            _ => null,
        };

    /// <summary>"Compliance.Compliant", as the other one was written; null when it is none of these.</summary>
    private static string? Compliant(MemberAccessExpressionSyntax option) =>
        option.Name.Identifier.ValueText == "NonCompliant" ? $"{option.Expression}.Compliant" : null;
}
