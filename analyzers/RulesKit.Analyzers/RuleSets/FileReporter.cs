using Microsoft.CodeAnalysis.Diagnostics;
using RulesKit.Analyzers.Descriptors;

namespace RulesKit.Analyzers.RuleSets;

/// <summary>Reports diagnostics of the language at their places in AdditionalFiles.</summary>
internal sealed class FileReporter(AdditionalFileAnalysisContext context)
{
    public void Report(RuleDiagnostic diagnostic, AdditionalText file)
    {
        var descriptor = RuleDescriptors.Of(diagnostic.Descriptor);
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(file);
        if (
            FileSeverity.Of(descriptor, options) is not { } severity
            || file.GetText(context.CancellationToken) is not { } text
        )
        {
            return;
        }

        var span = new TextSpan(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length);
        var location = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
        context.ReportDiagnostic(
            Diagnostic.Create(
                descriptor,
                location,
                severity,
                additionalLocations: null,
                properties: null,
                diagnostic.Message
            )
        );
    }
}
