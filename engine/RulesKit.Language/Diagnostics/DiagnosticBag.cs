using RulesKit.Language.Text;

namespace RulesKit.Language.Diagnostics;

/// <summary>Collects the diagnostics of one reading. Used by one thread.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> diagnostics = [];

    public bool HasErrors => diagnostics.Exists(d => d.Severity == DiagnosticSeverity.Error);

    public int Count => diagnostics.Count;

    public void Add(DiagnosticDescriptor descriptor, Location location, string message) =>
        diagnostics.Add(new Diagnostic(descriptor, location, message));

    public void AddRange(IEnumerable<Diagnostic> more) => diagnostics.AddRange(more);

    /// <summary>Everything reported, by file and place; the same mistake at the same place stands once.</summary>
    public IReadOnlyList<Diagnostic> ToSorted() =>
        diagnostics
            .Distinct()
            .OrderBy(d => d.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Span.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToArray();
}
