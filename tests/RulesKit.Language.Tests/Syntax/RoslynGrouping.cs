using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>Writes the C# compiler's tree in the same form as <see cref="Grouping"/>.</summary>
internal static class RoslynGrouping
{
    public static string Of(SyntaxNode node) =>
        node switch
        {
            LiteralExpressionSyntax literal => Grouping.Literal(Value(literal)),
            IdentifierNameSyntax name => name.Identifier.Text,
            MemberAccessExpressionSyntax member => $"{Of(member.Expression)}.{member.Name.Identifier.Text}",
            QualifiedNameSyntax name => $"{Of(name.Left)}.{name.Right.Identifier.Text}",
            InvocationExpressionSyntax call =>
                $"{Of(call.Expression)}({string.Join(", ", call.ArgumentList.Arguments.Select(a => Of(a.Expression)))})",
            PrefixUnaryExpressionSyntax unary => $"({unary.OperatorToken.Text}{Of(unary.Operand)})",
            BinaryExpressionSyntax binary => $"({Of(binary.Left)} {binary.OperatorToken.Text} {Of(binary.Right)})",
            ConditionalExpressionSyntax choice =>
                $"({Of(choice.Condition)} ? {Of(choice.WhenTrue)} : {Of(choice.WhenFalse)})",
            IsPatternExpressionSyntax test => $"({Of(test.Expression)} is {Of(test.Pattern)})",
            ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
            SimpleLambdaExpressionSyntax lambda => $"({lambda.Parameter.Identifier.Text} => {Of(lambda.Body)})",
            ParenthesizedLambdaExpressionSyntax lambda => $"({Parameters(lambda)} => {Of(lambda.Body)})",
            ConstantPatternSyntax constant => Of(constant.Expression),
            RelationalPatternSyntax relational => $"({relational.OperatorToken.Text} {Of(relational.Expression)})",
            UnaryPatternSyntax not => $"(not {Of(not.Pattern)})",
            BinaryPatternSyntax pair => $"({Of(pair.Left)} {pair.OperatorToken.Text} {Of(pair.Right)})",
            ParenthesizedPatternSyntax parenthesized => Of(parenthesized.Pattern),
            _ => throw new InvalidOperationException($"{node.GetType().Name}: {node}"),
        };

    /// <summary>Our literals with a point are exact; the compiler reads them as double.</summary>
    private static object? Value(LiteralExpressionSyntax literal) =>
        literal.Token.Value switch
        {
            double => decimal.Parse(
                literal.Token.Text.Replace("_", "", StringComparison.Ordinal),
                System.Globalization.CultureInfo.InvariantCulture
            ),
            var value => value,
        };

    private static string Parameters(ParenthesizedLambdaExpressionSyntax lambda)
    {
        var names = lambda.ParameterList.Parameters.Select(p => p.Identifier.Text).ToArray();
        return names.Length == 1 ? names[0] : $"({string.Join(", ", names)})";
    }
}
