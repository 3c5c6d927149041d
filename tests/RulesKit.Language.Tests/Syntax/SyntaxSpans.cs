using RulesKit.Language.Syntax.Nodes;

namespace RulesKit.Language.Tests.Syntax;

/// <summary>Checks where the nodes of a tree lie.</summary>
internal static class SyntaxSpans
{
    /// <summary>Each node lies inside its parent, behind its older siblings, and knows its depth.</summary>
    public static void ShouldNest(SyntaxNode node)
    {
        var from = node.Span.Start;
        foreach (var child in node.Children)
        {
            child.Span.Start.ShouldBeGreaterThanOrEqualTo(from);
            child.Span.End.ShouldBeLessThanOrEqualTo(node.Span.End);
            child.Depth.ShouldBeLessThan(node.Depth);
            from = child.Span.End;
            ShouldNest(child);
        }
    }
}
