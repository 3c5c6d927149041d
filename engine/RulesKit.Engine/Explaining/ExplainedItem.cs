using RulesKit.Engine.Evaluation;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Explaining;

/// <summary>What a rule says of one item, or of the plan as a whole. Immutable.</summary>
internal sealed record ExplainedItem
{
    /// <summary>The item's place; empty for the whole plan.</summary>
    public required string Pointer { get; init; }

    public string? Key { get; init; }

    public Location? Location { get; init; }

    public required ItemJudgement Judgement { get; init; }

    /// <summary>How it lies to the rule's window.</summary>
    public WindowMembership Window { get; init; }

    /// <summary>The date or period that dates it; null when it has none.</summary>
    public object? Date { get; init; }

    /// <summary>Why it may not belong to the items at all; null when it surely does.</summary>
    public string? Doubt { get; init; }

    /// <summary>The rule's <c>when</c>; null when it has none.</summary>
    public ExplainedExpression? When { get; init; }

    /// <summary>What the rule requires; null for an item that is out of scope.</summary>
    public ExplainedExpression? Require { get; init; }

    /// <summary>Exceptions that were asked, because the requirement is not true.</summary>
    public IReadOnlyList<ExplainedExpression> Exceptions { get; init; } = [];
}
