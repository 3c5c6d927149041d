using RulesKit.Language.Diagnostics;
using RulesKit.Language.Syntax.Nodes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Syntax;

/// <summary>Keeps parsing, and the tree that it makes, within a depth: recursion without bound would end the process.</summary>
internal sealed class DepthGuard(SyntaxReporter reporter, int limit)
{
    private int depth;

    /// <exception cref="TooDeepException">Reading is as deep as it may be (reported).</exception>
    public void Enter(TextSpan here)
    {
        if (++depth > limit)
        {
            throw TooDeep(here);
        }
    }

    public void Leave() => depth--;

    /// <exception cref="TooDeepException">The tree is deeper than it may be (reported).</exception>
    public T Check<T>(T node)
        where T : SyntaxNode => node.Depth <= limit ? node : throw TooDeep(node.Span);

    private TooDeepException TooDeep(TextSpan span)
    {
        reporter.ReportLost(
            DiagnosticCatalog.TooLarge,
            span,
            $"The expression is nested deeper than {limit} levels (each operator of a chain is one). Split it into definitions."
        );
        return new TooDeepException();
    }
}
