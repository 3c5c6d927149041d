using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Lowering;

/// <summary>
/// Keeps a pattern over C#'s own constants, and turns one over dates or periods into a condition on a parameter.
/// </summary>
internal static class PatternLowering
{
    /// <summary>No name of a rule set begins with two underscores and ends in them.</summary>
    private const string Value = "__value__";

    /// <summary>Makes <c>operand is pattern</c> into <c>operand, value => condition</c>.</summary>
    public static void ToCondition(IsSyntax syntax, ExpressionText text, TextEdits edits)
    {
        var isWord = text.Text.IndexOf("is", syntax.Operand.Span.End, StringComparison.Ordinal);
        edits.Replace(new TextSpan(isWord, 2), $", {Value} =>");
        Visit(syntax.Pattern, text, edits);
    }

    /// <summary>Suffixes of literals and marks of names; a pattern holds constants only.</summary>
    public static void Keep(PatternSyntax pattern, TextEdits edits) => Keep(pattern, edits, isFirst: true);

    private static void Keep(SyntaxNode node, TextEdits edits, bool isFirst)
    {
        // Behind a named constant C# takes "and -1" for a subtraction.
        var isBracketed = !isFirst && node is UnarySyntax;
        if (isBracketed)
        {
            edits.Insert(node.Span.Start, "(");
        }

        if (node is LiteralSyntax literal)
        {
            WordLowering.Suffix(literal, edits);
        }
        else if (node is NameSyntax name)
        {
            WordLowering.Rename(name, edits);
        }

        for (var i = 0; i < node.Children.Count; i++)
        {
            Keep(node.Children[i], edits, isFirst && i == 0);
        }

        if (isBracketed)
        {
            edits.Insert(node.Span.End, ")");
        }
    }

    private static void Visit(PatternSyntax pattern, ExpressionText text, TextEdits edits)
    {
        switch (pattern)
        {
            case ParenthesizedPatternSyntax { Inner: var inner }:
                Visit(inner, text, edits);
                break;
            case NotPatternSyntax not:
                edits.Replace(new TextSpan(not.Span.Start, 3), "!");
                Visit(not.Pattern, text, edits);
                break;
            case BinaryPatternSyntax both:
                Visit(both.Left, text, edits);
                var written = both.IsAnd ? "and" : "or";
                var word = text.Text.IndexOf(written, both.Left.Span.End, StringComparison.Ordinal);
                edits.Replace(new TextSpan(word, written.Length), both.IsAnd ? "&&" : "||");
                Visit(both.Right, text, edits);
                break;
            case RelationalPatternSyntax relational:
                edits.Insert(pattern.Span.Start, $"({Value} ");
                VisitValue(relational.Value, edits);
                edits.Insert(pattern.Span.End, ")");
                break;
            case ConstantPatternSyntax constant:
                edits.Insert(pattern.Span.Start, $"({Value} == ");
                VisitValue(constant.Value, edits);
                edits.Insert(pattern.Span.End, ")");
                break;
        }
    }

    /// <summary>A date or period in a pattern is a literal or a named constant.</summary>
    private static void VisitValue(SyntaxNode node, TextEdits edits)
    {
        if (node is CallSyntax { Target: NameSyntax literal })
        {
            edits.Replace(literal.Span, $"{LoweredTypes.Prelude}.Literals.{literal.Name}");
            return;
        }

        if (node is NameSyntax name)
        {
            WordLowering.Rename(name, edits);
        }

        foreach (var child in node.Children)
        {
            VisitValue(child, edits);
        }
    }
}
