using Microsoft.CodeAnalysis.Text;
using RulesKit.Analyzers.Descriptors;

namespace RulesKit.Generator.Pipeline;

/// <summary>A diagnostic as a value.</summary>
internal sealed record ReportedDiagnostic(string Id, string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static ReportedDiagnostic Of(
        RuleDescriptor descriptor,
        string path,
        RuleLocation location,
        string message
    ) =>
        new(
            descriptor.Id,
            message,
            path,
            new TextSpan(location.Span.Start, location.Span.Length),
            new LinePositionSpan(Zero(location.Start), Zero(location.End))
        );

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(RuleDescriptors.All.Single(d => d.Id == Id), Location.Create(Path, Span, Lines), Message);

    private static LinePosition Zero(Language.Text.LinePosition position) =>
        new(position.Line - 1, position.Column - 1);
}
