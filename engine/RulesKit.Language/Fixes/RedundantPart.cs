using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;
using RulesKit.Language.Tree;

namespace RulesKit.Language.Fixes;

/// <summary>Takes a part out of a chain of <c>&amp;&amp;</c> or <c>||</c>, with the operator that ties it to the rest.</summary>
internal static class RedundantPart
{
    /// <summary>The edit; null when the part is no part of such a chain.</summary>
    /// <param name="part">The part.</param>
    /// <param name="value">The value that it always has, so that it counts in one kind of chain only; null for either kind.</param>
    public static TextEdit? Remove(Origin part, bool? value = null)
    {
        var tree = Parser.Parse(part.Text, new DiagnosticBag(), ExpressionLimits.Default);
        return tree.HasMistakes ? null : Find(tree.Root, part, value);
    }

    /// <summary>A suggestion to leave out what always has one value; null when that would change the rest.</summary>
    public static Mend? Suggest(Origin part, bool value) =>
        Remove(part, value) is { } edit ? Mend.Suggested($"Take out '{Shorten(part.Written)}'", edit) : null;

    public static string Shorten(string written) => written.Length <= 40 ? written : written.Substring(0, 39) + "…";

    private static TextEdit? Find(SyntaxNode node, Origin part, bool? value)
    {
        if (node is BinarySyntax { Operator: TokenKind.And or TokenKind.Or } chain && IsIdle(chain.Operator, value))
        {
            if (Inside(chain.Right).Span == part.Span)
            {
                return Edit(chain.Left.Span.End, chain.Right.Span.End);
            }

            if (Inside(chain.Left).Span == part.Span)
            {
                return Edit(chain.Left.Span.Start, chain.Right.Span.Start);
            }
        }

        return node.Children.Select(child => Find(child, part, value)).FirstOrDefault(edit => edit is not null);

        TextEdit Edit(int start, int end) => part.Text.Edit(TextSpan.FromBounds(start, end), "");
    }

    /// <summary>True is idle beside "and", false beside "or".</summary>
    private static bool IsIdle(TokenKind chain, bool? value) => value is null || value == (chain == TokenKind.And);

    private static ExpressionSyntax Inside(ExpressionSyntax syntax) =>
        syntax is ParenthesizedSyntax brackets ? Inside(brackets.Inner) : syntax;
}
