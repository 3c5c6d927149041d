namespace RulesKit.Tool.Reports.Sarif;

/// <summary>What results of one kind have in common.</summary>
/// <param name="Id">Unique in a log.</param>
/// <param name="Title">In a few words, without a full stop.</param>
/// <param name="Level">How much it matters unless a result says otherwise.</param>
internal sealed record SarifRule(string Id, string Title, string Level)
{
    /// <summary>More about it; null for nothing.</summary>
    public string? Description { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];
}
