using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Explaining;

/// <summary>How a rule came to its outcome for one plan. Immutable.</summary>
internal sealed record ExplainedRule
{
    /// <summary>The outcome, as a check gives it.</summary>
    public required RuleVerdict Verdict { get; init; }

    /// <summary>Why the rule was not asked, in words; null when it is in force.</summary>
    public string? WhyNotInForce { get; init; }

    /// <summary>What <c>forEach</c> gives; null for one statement about the plan, and when the rule is not in force.</summary>
    public ExplainedExpression? Source { get; init; }

    /// <summary>Every item, in the order of the plan.</summary>
    public IReadOnlyList<ExplainedItem> Items { get; init; } = [];

    /// <summary>Every definition that the rule uses, each with what it gives; those that others need come first.</summary>
    public IReadOnlyList<ExplainedExpression> Definitions { get; init; } = [];

    /// <summary>Findings that no item is to blame for: rows that the rule expects and the plan lacks.</summary>
    public IReadOnlyList<Finding> Lacks { get; init; } = [];
}
