using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Makes a function public and static.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CallableFunctionFix))]
[Shared]
internal sealed class CallableFunctionFix() : CodeFix("RK3001", "Make the function public and static")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    )
    {
        if (
            node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { TypeParameterList: null } method
            || method.Ancestors().OfType<TypeDeclarationSyntax>().Any(t => !IsPublic(t))
        )
        {
            return null;
        }

        var others = method.Modifiers.Where(m => !IsAccess(m) && !m.IsKind(SyntaxKind.StaticKeyword));
        var modifiers = new[]
        {
            SyntaxFactory.Token(SyntaxKind.PublicKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.StaticKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        }.Concat(others);
        var made = method
            .WithoutLeadingTrivia()
            .WithModifiers(default)
            .WithReturnType(method.ReturnType.WithLeadingTrivia());
        return (
            method,
            made.WithModifiers(LeadBy(method, modifiers.ToArray())).WithLeadingTrivia(method.GetLeadingTrivia())
        );
    }

    /// <summary>Behind attributes the first modifier keeps the line that it stands on.</summary>
    private static SyntaxTokenList LeadBy(MethodDeclarationSyntax method, SyntaxToken[] modifiers)
    {
        var first = method.Modifiers.Count > 0 ? method.Modifiers[0] : method.ReturnType.GetFirstToken();
        modifiers[0] = modifiers[0].WithLeadingTrivia(first.LeadingTrivia);
        return SyntaxFactory.TokenList(modifiers);
    }

    private static bool IsPublic(TypeDeclarationSyntax type) =>
        type.TypeParameterList is null && type.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static bool IsAccess(SyntaxToken modifier) =>
        modifier.Kind()
            is SyntaxKind.PublicKeyword
                or SyntaxKind.InternalKeyword
                or SyntaxKind.PrivateKeyword
                or SyntaxKind.ProtectedKeyword;
}
