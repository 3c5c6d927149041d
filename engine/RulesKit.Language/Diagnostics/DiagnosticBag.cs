using RulesKit.Language.Fixes;
using RulesKit.Language.Text;

namespace RulesKit.Language.Diagnostics;

/// <summary>Collects the diagnostics of one reading. Used by one thread.</summary>
/// <param name="most">How many are kept; nobody mends more at a time, and the rest is counted.</param>
internal sealed class DiagnosticBag(int most = 500)
{
    /// <summary>Of letters with names, so that long names count for more.</summary>
    private const int MostComparisons = 200_000;

    private readonly List<Diagnostic> diagnostics = [];
    private Diagnostic? firstLeftOut;

    public bool HasErrors { get; private set; }

    /// <summary>Whether nothing more is kept, so that looking for more mistakes is work for nothing.</summary>
    public bool IsFull => firstLeftOut is not null;

    public int Count => diagnostics.Count;

    /// <summary>What was meant by a name, or nothing; see <see cref="NearestName.Hint"/>.</summary>
    /// <remarks>With many mistakes among many names none is searched for: it would take longer than all the rest.</remarks>
    public NameHint Hint(string name, int count, IEnumerable<string> candidates) =>
        CanSearch(name, count) ? NearestName.Hint(name, candidates) : NameHint.None;

    private bool CanSearch(string name, int count) =>
        !IsFull && (Count < 3 || (long)Count * count * name.Length < MostComparisons);

    public void Add(
        DiagnosticDescriptor descriptor,
        Location location,
        string message,
        NameHint? hint = null,
        Mend? mend = null
    ) => Add(new Diagnostic(descriptor, location, message) { Suggestion = hint?.Name, Mend = mend });

    public void AddRange(IEnumerable<Diagnostic> more)
    {
        foreach (var diagnostic in more)
        {
            Add(diagnostic);
        }
    }

    public void RemoveAll(Predicate<Diagnostic> isUnwanted) => diagnostics.RemoveAll(isUnwanted);

    /// <summary>Everything kept, by file and place; the same mistake at the same place stands once.</summary>
    public IReadOnlyList<Diagnostic> ToSorted() =>
        diagnostics
            .Concat(LeftOut())
            .Distinct()
            .OrderBy(d => d.Location.Source.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Span.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToArray();

    private void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        if (diagnostics.Count < most)
        {
            diagnostics.Add(diagnostic);
            return;
        }

        firstLeftOut ??= diagnostic;
    }

    private IEnumerable<Diagnostic> LeftOut() =>
        firstLeftOut is null
            ? []
            :
            [
                firstLeftOut with
                {
                    Suggestion = null,
                    Mend = null,
                    Message = "Further mistakes are not shown, from this one on. Mend the others first.",
                },
            ];
}
