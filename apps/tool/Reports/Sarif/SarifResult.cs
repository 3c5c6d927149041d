using RulesKit.Language.Text;

namespace RulesKit.Tool.Reports.Sarif;

/// <summary>One thing that was found.</summary>
/// <param name="RuleId">The id of its rule.</param>
/// <param name="Level">How much it matters here.</param>
/// <param name="Message">What was found.</param>
/// <param name="Location">The exact characters; null when it has no place in a file.</param>
internal sealed record SarifResult(string RuleId, string Level, string Message, Location? Location)
{
    /// <summary>A JSON pointer into the document; null for none.</summary>
    public string? Pointer { get; init; }

    /// <summary>What stays the same while the finding does, though lines move; null for nothing.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>Other places that matter, each with a few words.</summary>
    public IReadOnlyList<(string Text, Location Location)> Related { get; init; } = [];

    /// <summary>Why somebody allowed it; null when nobody did.</summary>
    public string? Justification { get; init; }
}
