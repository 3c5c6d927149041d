using RulesKit.Language.Types;

namespace RulesKit.Engine.Waivers;

/// <summary>A recorded permission to break a rule. Immutable.</summary>
public sealed record Waiver
{
    /// <summary>The waiver's id.</summary>
    public required string Id { get; init; }

    /// <summary>The rule that may be broken.</summary>
    public required string Rule { get; init; }

    /// <summary>The only plan it holds for; null for any.</summary>
    public string? Plan { get; init; }

    /// <summary>The only items it holds for, each by its key or its JSON pointer; null for every finding of the rule.</summary>
    public IReadOnlyList<string>? Items { get; init; }

    /// <summary>Why it was given.</summary>
    public required string Reason { get; init; }

    /// <summary>Who gave it.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>The days on which it is live.</summary>
    public required DateRange Window { get; init; }
}
