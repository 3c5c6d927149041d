namespace RulesKit.Engine.Differences;

/// <summary>What became of one rule. Immutable.</summary>
internal sealed record RuleChange
{
    /// <summary>The rule's id now; of a removed one the id it had.</summary>
    public required string Id { get; init; }

    /// <summary>The id it had, when that is another one; else null.</summary>
    public string? OldId { get; init; }

    public required string Title { get; init; }

    public required RuleChangeKind Kind { get; init; }

    /// <summary>In which respects it was changed.</summary>
    public IReadOnlyList<RuleFacet> Facets { get; init; } = [];

    /// <summary>Plans at hand that tell the two apart.</summary>
    public IReadOnlyList<RuleFlip> Flips { get; init; } = [];

    /// <summary>Whether the kind follows from the text alone, whatever the plan; otherwise it is what plans at hand show.</summary>
    public bool IsProved { get; init; }

    /// <summary>Whether the rule may say something else of some plan than it did.</summary>
    public bool ChangesMeaning => Kind <= RuleChangeKind.Open;
}
