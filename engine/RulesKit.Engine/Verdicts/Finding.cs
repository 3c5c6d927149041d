using RulesKit.Language.Text;

namespace RulesKit.Engine.Verdicts;

/// <summary>A place of a plan that made a rule fail or unknown. Immutable.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Message">What is wrong or unknown, for a planner.</param>
/// <param name="Pointer">JSON pointer of the item; empty for a statement about the whole plan.</param>
/// <param name="Key">The item's key, its parts joined by '/'; null when its collection has none.</param>
/// <param name="Location">The exact characters of the item; null for a plan that was given as objects.</param>
/// <param name="Evidence">The values it rests on, in the order in which they were read.</param>
public sealed record Finding(
    FindingReason Reason,
    string Message,
    string Pointer,
    string? Key,
    Location? Location,
    IReadOnlyList<Evidence> Evidence
);
