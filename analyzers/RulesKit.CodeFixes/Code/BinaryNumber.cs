using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.CodeFixes.Code;

/// <summary>Types of binary floating point, which can't hold 0.1.</summary>
internal static class BinaryNumber
{
    /// <summary>The type as decimal; null when it is no binary number.</summary>
    public static TypeSyntax? AsDecimal(TypeSyntax type) =>
        type switch
        {
            NullableTypeSyntax nullable when AsDecimal(nullable.ElementType) is { } number => nullable.WithElementType(
                number
            ),
            PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.DoubleKeyword or (int)SyntaxKind.FloatKeyword } =>
                SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.DecimalKeyword)).WithTriviaFrom(type),
            _ => null,
        };
}
