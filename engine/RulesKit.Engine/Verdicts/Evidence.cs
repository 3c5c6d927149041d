using RulesKit.Language.Text;

namespace RulesKit.Engine.Verdicts;

/// <summary>A value that a finding rests on, or the absence of one. Immutable.</summary>
/// <param name="Expression">The expression that read it, as the rule writes it.</param>
/// <param name="Value">
/// The value: bool, long, decimal, string, Date or Period; for a collection the number of its items; for
/// an object true, that it is given; null when absent.
/// </param>
/// <param name="Pointer">JSON pointer of the value; for an absence that of the object or collection that lacks it.</param>
/// <param name="Location">The exact characters; null for a plan that was given as objects.</param>
/// <param name="Note">What is absent, in words; null for a value.</param>
/// <param name="Role">What it has to do with the finding.</param>
/// <remarks>
/// While every value that a finding's evidence names stays as it is, each other change of the plan that its model
/// allows leaves the finding standing.
/// </remarks>
public sealed record Evidence(
    string Expression,
    object? Value,
    string Pointer,
    Location? Location,
    string? Note,
    EvidenceRole Role
);
