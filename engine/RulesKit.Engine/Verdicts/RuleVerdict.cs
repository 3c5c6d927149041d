using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Verdicts;

/// <summary>What one rule says of a plan. Immutable.</summary>
public sealed record RuleVerdict
{
    /// <summary>The rule's id, unique in its rule set.</summary>
    public required string Id { get; init; }

    /// <summary>The commitment in words.</summary>
    public required string Title { get; init; }

    /// <summary>Why the commitment was made; null when the rule does not say.</summary>
    public string? Reason { get; init; }

    /// <summary>Who answers for it; null when the rule does not say.</summary>
    public string? Owner { get; init; }

    /// <summary>How much it matters.</summary>
    public RuleSeverity Severity { get; init; }

    /// <summary>Where it comes from; null when the rule does not say.</summary>
    public RuleSource? Source { get; init; }

    /// <summary>The days in which it is in force; null when always.</summary>
    public DateRange? Window { get; init; }

    /// <summary>How many items were looked at; 1 for a rule that is one statement, 0 when it is not in force.</summary>
    public int ScopeCount { get; init; }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Every place that made the rule fail or unknown; empty otherwise.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Ids of the waivers that cover findings of the rule; empty when none does.</summary>
    public IReadOnlyList<string> Waivers { get; init; } = [];

    /// <summary>Tags of the rule.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
