using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Gives a function's parameter a type that rules can fill: by value, never null, decimal for binary numbers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FunctionParameterFix))]
[Shared]
internal sealed class FunctionParameterFix() : CodeFix("RK3003", "Take what rules can give")
{
    protected override (SyntaxNode Old, SyntaxNode New)? Find(
        SyntaxNode node,
        Diagnostic diagnostic,
        SemanticModel model
    )
    {
        if (node.FirstAncestorOrSelf<ParameterSyntax>() is not { Type: { } type } parameter)
        {
            return null;
        }

        if (parameter.Modifiers.Count > 0)
        {
            return (parameter, parameter.WithModifiers(default).WithTriviaFrom(parameter));
        }

        return type is NullableTypeSyntax nullable ? (type, nullable.ElementType.WithTriviaFrom(type))
            : BinaryNumber.AsDecimal(type) is { } number ? (type, number)
            : null;
    }
}
