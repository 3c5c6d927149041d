using RulesKit.Language.Diagnostics;
using RulesKit.Language.Json;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Fixes;

/// <summary>Takes a part out of a chain of <c>&amp;&amp;</c> or <c>||</c>, with the operator that ties it to the rest.</summary>
internal static class RedundantPart
{
    public static TextEdit? Remove(JsonObject root, TextSpan place)
    {
        var holder = JsonWalk
            .All(root)
            .OfType<JsonString>()
            .FirstOrDefault(s => s.Span.Start < place.Start && place.End < s.Span.End);
        if (holder is null)
        {
            return null;
        }

        var text = ExpressionText.Of(holder);
        var tree = Parser.Parse(text, new DiagnosticBag(), ExpressionLimits.Default);
        return tree.HasMistakes ? null : Find(tree.Root, node => text.Locate(node.Span).Span == place, text);
    }

    private static TextEdit? Find(SyntaxNode node, Func<SyntaxNode, bool> isPart, ExpressionText text)
    {
        if (node is BinarySyntax { Operator: TokenKind.And or TokenKind.Or } chain)
        {
            if (isPart(Inside(chain.Right)))
            {
                return Edit(chain.Left.Span.End, chain.Right.Span.End);
            }

            if (isPart(Inside(chain.Left)))
            {
                return Edit(chain.Left.Span.Start, chain.Right.Span.Start);
            }
        }

        return node.Children.Select(child => Find(child, isPart, text)).FirstOrDefault(edit => edit is not null);

        TextEdit Edit(int start, int end) => new(text.Locate(TextSpan.FromBounds(start, end)).Span, "");
    }

    private static ExpressionSyntax Inside(ExpressionSyntax syntax) =>
        syntax is ParenthesizedSyntax brackets ? Inside(brackets.Inner) : syntax;
}
