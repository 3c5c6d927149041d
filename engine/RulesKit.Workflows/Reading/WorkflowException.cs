using RulesKit.Language.Diagnostics;

namespace RulesKit.Workflows;

/// <summary>A workflow that can't be loaded. <see cref="Diagnostics"/> says what is wrong with it, and where.</summary>
public sealed class WorkflowException : Exception
{
    /// <summary>A workflow with mistakes.</summary>
    /// <param name="diagnostics">At least one error.</param>
    public WorkflowException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>Everything that was found, by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
