using RulesKit.Engine.Verdicts;

namespace RulesKit.Testing.Explaining;

/// <summary>The places of a plan that a finding's evidence names, and that a change elsewhere must leave alone.</summary>
internal sealed class ProtectedPlaces
{
    private readonly HashSet<string> values = new(StringComparer.Ordinal);
    private readonly HashSet<string> lacking = new(StringComparer.Ordinal);

    public ProtectedPlaces(Finding finding)
    {
        foreach (var evidence in finding.Evidence)
        {
            (evidence.Note is null ? values : lacking).Add(evidence.Pointer);
        }
    }

    /// <summary>Whether a value may be changed or taken away: neither it nor anything inside of it is named.</summary>
    public bool IsFree(string pointer) => !values.Concat(lacking).Any(p => IsIn(p, pointer));

    /// <summary>Whether an object or array may get more than it has: nothing that it lacks is named, nor its length.</summary>
    public bool MayGrow(string pointer) => !lacking.Contains(pointer) && !values.Contains(pointer);

    private static bool IsIn(string inner, string outer) =>
        inner.StartsWith(outer, StringComparison.Ordinal)
        && (inner.Length == outer.Length || inner[outer.Length] == '/');
}
