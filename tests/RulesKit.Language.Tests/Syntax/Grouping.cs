using System.Globalization;
using System.Text;
using RulesKit.Language.Json;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>Writes a tree as text with every bracket, so that tests see how an expression groups.</summary>
internal static class Grouping
{
    public static string Of(SyntaxNode node) =>
        node switch
        {
            LiteralSyntax literal => Literal(literal.Value),
            NameSyntax name => name.Name,
            MemberSyntax member => $"{Of(member.Receiver)}.{member.Name}",
            CallSyntax call => $"{Of(call.Target)}({string.Join(", ", call.Arguments.Select(Of))})",
            UnarySyntax unary => $"({Sign(unary.Operator)}{Of(unary.Operand)})",
            BinarySyntax binary => $"({Of(binary.Left)} {Sign(binary.Operator)} {Of(binary.Right)})",
            ConditionalSyntax choice => $"({Of(choice.Condition)} ? {Of(choice.WhenTrue)} : {Of(choice.WhenFalse)})",
            IsSyntax test => $"({Of(test.Operand)} is {Of(test.Pattern)})",
            ParenthesizedSyntax parenthesized => Of(parenthesized.Inner),
            LambdaSyntax lambda => $"({Parameters(lambda)} => {Of(lambda.Body)})",
            ConstantPatternSyntax constant => Of(constant.Value),
            RelationalPatternSyntax relational => $"({Sign(relational.Operator)} {Of(relational.Value)})",
            ParenthesizedPatternSyntax parenthesized => Of(parenthesized.Inner),
            NotPatternSyntax not => $"(not {Of(not.Pattern)})",
            BinaryPatternSyntax pair => $"({Of(pair.Left)} {(pair.IsAnd ? "and" : "or")} {Of(pair.Right)})",
            ErrorSyntax error => error.Part is null ? "<error>" : $"<error {Of(error.Part)}>",
            _ => throw new InvalidOperationException(node.GetType().Name),
        };

    /// <summary>A literal's value in a form that two parsers can be compared by.</summary>
    public static string Literal(object? value) =>
        value switch
        {
            null => "null",
            bool flag => flag ? "true" : "false",
            string text => Text(text),
            decimal number => ExactNumber.Format(number),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Text(string value)
    {
        var written = new StringBuilder("\"");
        foreach (var c in value)
        {
            var isPlain = c is >= ' ' and <= '~' and not ('"' or '\\' or '\'');
            written.Append(isPlain ? c : FormattableString.Invariant($"\\u{(int)c:X4}"));
        }

        return written.Append('"').ToString();
    }

    private static string Parameters(LambdaSyntax lambda) =>
        lambda.Parameters.Count == 1
            ? lambda.Parameters[0].Name
            : $"({string.Join(", ", lambda.Parameters.Select(p => p.Name))})";

    private static string Sign(TokenKind kind) =>
        kind switch
        {
            TokenKind.Not => "!",
            TokenKind.Minus => "-",
            TokenKind.Plus => "+",
            TokenKind.Star => "*",
            TokenKind.Slash => "/",
            TokenKind.Percent => "%",
            TokenKind.Less => "<",
            TokenKind.LessOrEqual => "<=",
            TokenKind.Greater => ">",
            TokenKind.GreaterOrEqual => ">=",
            TokenKind.Equal => "==",
            TokenKind.NotEqual => "!=",
            TokenKind.And => "&&",
            TokenKind.Or => "||",
            TokenKind.QuestionQuestion => "??",
            _ => throw new InvalidOperationException(kind.ToString()),
        };
}
