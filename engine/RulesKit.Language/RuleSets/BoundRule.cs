using RulesKit.Language.Tree;
using RulesKit.Language.Types;

namespace RulesKit.Language.RuleSets;

/// <summary>A rule whose expressions are bound: everything an evaluator needs.</summary>
internal sealed record BoundRule
{
    public required RuleDocument Document { get; init; }

    public string Id => Document.Id.Value;

    /// <summary>The days in which the rule is in force.</summary>
    public DateRange Window => Document.Window ?? DateRange.Always;

    /// <summary>The variable that items are bound to; null when the rule is one statement about the plan.</summary>
    public Variable? Item { get; init; }

    /// <summary>The items to look at; null exactly when <see cref="Item"/> is.</summary>
    public BoundExpression? Items { get; init; }

    public BoundExpression? When { get; init; }

    public required BoundExpression Require { get; init; }

    public IReadOnlyList<BoundException> Exceptions { get; init; } = [];

    public required Expectation Expects { get; init; }

    public required MessageTemplate Message { get; init; }
}
