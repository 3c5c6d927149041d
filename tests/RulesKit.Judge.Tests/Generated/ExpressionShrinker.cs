using RulesKit.Judge.Tests.Judging;
using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax;
using RulesKit.Language.Syntax.Nodes;

namespace RulesKit.Judge.Tests.Generated;

/// <summary>Makes expressions smaller: a part is replaced by a part of it, or by a literal, where that still binds.</summary>
internal static class ExpressionShrinker
{
    private static readonly string[] Literals = ["true", "false", "1", "0", "1.5", "\"a\"", "asOf", "year"];

    public static IEnumerable<string> Smaller(Setting setting, string text)
    {
        var root = Parser.Parse(ExpressionText.Of(text), new DiagnosticBag(), ExpressionLimits.Default).Root;
        return Expressions(root)
            .OrderByDescending(node => node.Span.Length)
            .SelectMany(node => Replacements(text, node))
            .Where(smaller => smaller.Length < text.Length)
            .Distinct(StringComparer.Ordinal)
            .Where(smaller => setting.TryBind(smaller) is not null);
    }

    private static IEnumerable<string> Replacements(string text, SyntaxNode node)
    {
        var parts = Expressions(node).Skip(1).Select(part => text.Substring(part.Span.Start, part.Span.Length));
        return parts.Concat(Literals).Select(part => text[..node.Span.Start] + part + text[node.Span.End..]);
    }

    private static IEnumerable<SyntaxNode> Expressions(SyntaxNode node)
    {
        var below = node.Children.SelectMany(Expressions);
        return node is ExpressionSyntax ? below.Prepend(node) : below;
    }
}
