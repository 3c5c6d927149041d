using RulesKit.Language.Diagnostics;

namespace RulesKit.Api.Problems;

/// <summary>A diagnostic, in the words of <c>ruleskit lint --format json</c>.</summary>
/// <param name="Id">The id, <c>RKnnnn</c>.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Title">The kind of mistake in a few words.</param>
/// <param name="Message">What was found, what was expected and what to do.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
/// <param name="EndLine">Where it ends.</param>
/// <param name="EndColumn">Where it ends, not included.</param>
/// <param name="In">The document it is in, when that is not the one that was sent: <c>model</c>.</param>
internal sealed record DiagnosticEntry(
    string Id,
    string Severity,
    string Title,
    string Message,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string? In = null
)
{
    public static DiagnosticEntry Of(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
        return new DiagnosticEntry(
            diagnostic.Id,
            NameOf(diagnostic.Severity),
            diagnostic.Descriptor.Title,
            diagnostic.Message,
            start.Line,
            start.Column,
            end.Line,
            end.Column,
            diagnostic.Location.Source.Path
        );
    }

    private static string NameOf(DiagnosticSeverity severity) =>
        severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
}
