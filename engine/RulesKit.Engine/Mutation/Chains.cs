using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Mutation;

/// <summary>Parts joined by one operator, written one behind the other.</summary>
internal static class Chains
{
    /// <summary>For each part the characters to take out: its own and those of the operator next to it.</summary>
    public static IEnumerable<TextSpan> WithoutEach(IReadOnlyList<SyntaxNode> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            yield return i + 1 < parts.Count
                ? TextSpan.FromBounds(parts[i].Span.Start, parts[i + 1].Span.Start)
                : TextSpan.FromBounds(parts[i - 1].Span.End, parts[i].Span.End);
        }
    }
}
