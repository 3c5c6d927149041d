using System.Globalization;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Fixes;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax.Surprises;

/// <summary>
/// Finds operators of RulesEngine's expressions that have a meaning, and perhaps another one than their reader takes them
/// for. Shared by those who read workflow files and those who read C#.
/// </summary>
/// <param name="text">The expression.</param>
/// <param name="isForProgrammers">Whether its readers know that <c>&amp;&amp;</c> binds tighter than <c>||</c>.</param>
/// <param name="diagnostics">Takes what is found.</param>
internal sealed class SurpriseFinder(ExpressionText text, bool isForProgrammers, DiagnosticBag diagnostics)
{
    /// <param name="binary">The operator and its operands, of which only these are looked at.</param>
    /// <param name="find">What is known of an operand; null when nothing is.</param>
    public void FindIn(BinarySyntax binary, Func<ExpressionSyntax, KnownOperand?> find)
    {
        switch (binary.Operator)
        {
            case TokenKind.Or:
                FindMix(binary, binary.Left);
                FindMix(binary, binary.Right);
                break;
            case TokenKind.Equal
            or TokenKind.NotEqual
            or TokenKind.Less
            or TokenKind.LessOrEqual
            or TokenKind.Greater
            or TokenKind.GreaterOrEqual:
                FindSingleEquals(binary);
                FindLiteral(binary.Left, binary.Right, find);
                FindLiteral(binary.Right, binary.Left, find);
                break;
        }
    }

    /// <summary>Words read as if they stood in a row.</summary>
    private void FindMix(BinarySyntax or, ExpressionSyntax part)
    {
        if (part is BinarySyntax { Operator: TokenKind.And } and && (!isForProgrammers || IsWord(or) || IsWord(and)))
        {
            var written = text.Slice(and.Span);
            Add(
                DiagnosticCatalog.MixedLogic,
                and.Span,
                $"'{text.Slice(and.OperatorSpan)}' binds tighter than '{text.Slice(or.OperatorSpan)}', whatever stands first: this part is ({Shorten(written)}). Write the brackets that are meant.",
                Mend.Suggested("Write the brackets", text.Edit(and.Span, $"({written})"))
            );
        }
    }

    private void FindSingleEquals(BinarySyntax binary)
    {
        if (binary.Operator == TokenKind.Equal && text.Slice(binary.OperatorSpan) == "=")
        {
            Add(
                DiagnosticCatalog.SingleEquals,
                binary.OperatorSpan,
                "A single '=' compares here, and assigns in C#; write '=='.",
                Mend.Write("==", text.Edit(binary.OperatorSpan, "=="))
            );
        }
    }

    private void FindLiteral(
        ExpressionSyntax syntax,
        ExpressionSyntax otherSyntax,
        Func<ExpressionSyntax, KnownOperand?> find
    )
    {
        if (syntax is not LiteralSyntax { Value: { } value } literal || find(otherSyntax) is not { } other)
        {
            return;
        }

        var (written, compared) = (text.Slice(literal.Span), text.Slice(otherSyntax.Span));
        if (value is string content && other.Kind != OperandKind.Text)
        {
            var plain = content.Trim();
            Add(
                DiagnosticCatalog.TextAgainstValue,
                literal.Span,
                $"'{compared}' is {other.TypeName} and {written} is a text, which has to be turned into one first. Write it without quotes.",
                CanStandAlone(plain, other.Kind)
                    ? Mend.Suggested($"Write {plain}", text.Edit(literal.Span, plain))
                    : null
            );
        }
        else if (value is not (string or bool or char) && other.Kind == OperandKind.Text)
        {
            Add(
                DiagnosticCatalog.TextAgainstValue,
                literal.Span,
                $"'{compared}' is a text and {written} is a number; they can't be compared, and the rule is broken for every input. Write a text in quotes.",
                Mend.Suggested($"Write \"{written}\"", text.Edit(literal.Span, $"\"{written}\""))
            );
        }
    }

    /// <summary>Whether a text is the value that it is compared with, but for its quotes.</summary>
    private static bool CanStandAlone(string content, OperandKind kind) =>
        kind == OperandKind.YesOrNo
            ? bool.TryParse(content, out _)
            : decimal.TryParse(
                content,
                NumberStyles.Number & ~NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out _
            );

    private bool IsWord(BinarySyntax binary) => char.IsLetter(text.Text[binary.OperatorSpan.Start]);

    private void Add(DiagnosticDescriptor descriptor, TextSpan span, string message, Mend? mend) =>
        diagnostics.Add(descriptor, text.Locate(span), message, mend: mend);

    private static string Shorten(string written) => written.Length <= 50 ? written : written.Substring(0, 49) + "…";
}
