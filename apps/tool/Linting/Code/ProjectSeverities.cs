using Microsoft.CodeAnalysis;

namespace RulesKit.Tool.Linting.Code;

/// <summary>How severe the configurations of a compilation say that diagnostics are.</summary>
internal sealed class ProjectSeverities(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
{
    private const string GeneratedKey = "generated_code";

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue(GeneratedKey, out var value)
        && bool.TryParse(value, out var isGenerated)
            ? isGenerated
                ? GeneratedKind.MarkedGenerated
                : GeneratedKind.NotGenerated
            : GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree,
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity
    ) => configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity
    ) => configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
}
