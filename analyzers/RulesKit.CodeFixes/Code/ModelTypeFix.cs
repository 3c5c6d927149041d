using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Makes a member one that a model can express: decimal for binary numbers, properties that can be filled.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ModelTypeFix))]
[Shared]
internal sealed class ModelTypeFix() : CodeFix("RK3013", "Write it as models have it")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    ) =>
        node.FirstAncestorOrSelf<SyntaxNode>(n =>
            n is ParameterSyntax or PropertyDeclarationSyntax or FieldDeclarationSyntax
        ) switch
        {
            ParameterSyntax { Type: { } type } when BinaryNumber.AsDecimal(type) is { } number => (type, number),
            PropertyDeclarationSyntax { Type: var type } when BinaryNumber.AsDecimal(type) is { } number => (
                type,
                number
            ),
            PropertyDeclarationSyntax { AccessorList: { Accessors: [var getter] } accessors } => (
                accessors,
                accessors.AddAccessors(Init(getter))
            ),
            FieldDeclarationSyntax { Declaration.Variables: [{ Initializer: null } variable] } field => (
                field,
                Property(field, variable)
            ),
            _ => null,
        };

    private static AccessorDeclarationSyntax Init(AccessorDeclarationSyntax getter) =>
        SyntaxFactory
            .AccessorDeclaration(SyntaxKind.InitAccessorDeclaration)
            .WithSemicolonToken(SyntaxFactory.Token(SyntaxKind.SemicolonToken))
            .WithTrailingTrivia(getter.GetTrailingTrivia());

    private static MemberDeclarationSyntax Property(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable) =>
        SyntaxFactory
            .ParseMemberDeclaration(
                $"{field.AttributeLists}{string.Join(" ", field.Modifiers.Where(m => !m.IsKind(SyntaxKind.ReadOnlyKeyword)).Select(m => m.ValueText))} {field.Declaration.Type.WithoutTrivia()} {variable.Identifier.ValueText} {{ get; init; }}"
            )!
            .WithTriviaFrom(field);
}
