using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Plans;

/// <summary>Collects the mistakes of one plan. Used by one thread.</summary>
/// <param name="json">The plan's text, to find the characters of a pointer; null for a plan of objects.</param>
internal sealed class PlanErrors(JsonObject? json)
{
    /// <summary>More mistakes than this help nobody; the rest is counted.</summary>
    private const int MostKept = 200;

    private readonly List<PlanError> errors = [];
    private int further;

    public bool IsEmpty => errors.Count == 0;

    public void Add(Place place, string message) => Add(place, null, message);

    public void Add(Place place, Location? location, string message)
    {
        if (errors.Count >= MostKept)
        {
            further++;
            return;
        }

        var pointer = place.Pointer;
        var at = location ?? (json is null ? null : JsonPointer.Resolve(json, pointer)?.Location);
        errors.Add(new PlanError(pointer, at, message));
    }

    /// <summary>Everything reported, in the order of the text.</summary>
    public IReadOnlyList<PlanError> ToSorted()
    {
        var sorted = errors.Distinct().OrderBy(e => e.Location?.Span.Start ?? 0).ToList();
        if (further > 0)
        {
            sorted.Add(
                new PlanError("", null, FormattableString.Invariant($"{further} further mistakes are not shown."))
            );
        }

        return sorted;
    }
}
