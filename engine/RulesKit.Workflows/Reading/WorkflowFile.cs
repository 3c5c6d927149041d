using RulesKit.Language.Diagnostics;

namespace RulesKit.Workflows.Reading;

/// <summary>What reading a text gave: its workflows, and everything that is wrong with them.</summary>
internal sealed record WorkflowFile(IReadOnlyList<Workflow> Workflows, IReadOnlyList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
