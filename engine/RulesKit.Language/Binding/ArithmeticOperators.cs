using RulesKit.Language.Syntax;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Binding;

/// <summary>Arithmetic operators and how they are written.</summary>
internal static class ArithmeticOperators
{
    public static ArithmeticOperator Of(TokenKind kind) =>
        kind switch
        {
            TokenKind.Plus => ArithmeticOperator.Add,
            TokenKind.Minus => ArithmeticOperator.Subtract,
            TokenKind.Star => ArithmeticOperator.Multiply,
            TokenKind.Slash => ArithmeticOperator.Divide,
            _ => ArithmeticOperator.Remainder,
        };
}
