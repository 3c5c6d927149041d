using RulesKit.Language.Json;
using RulesKit.Language.Text;

namespace RulesKit.Workflows;

/// <summary>A rule of a workflow: an expression, or an operator over child rules. Immutable.</summary>
public sealed record Rule
{
    /// <summary>The name of the rule, which its results carry.</summary>
    public required string RuleName { get; init; }

    /// <summary>What must be true; null for a rule with an operator.</summary>
    public string? Expression { get; init; }

    /// <summary>And, AndAlso, Or or OrElse over <see cref="Rules"/>; null for a rule with an expression.</summary>
    public string? Operator { get; init; }

    /// <summary>What is reported when the rule is false, with places such as $(input1.name).</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>What is reported when the rule is the first that is true; null reports its name.</summary>
    public string? SuccessEvent { get; init; }

    /// <summary>Whether the rule is run at all.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Whatever the author wants to keep with the rule.</summary>
    public IReadOnlyDictionary<string, object?> Properties { get; init; } = new Dictionary<string, object?>();

    /// <summary>Values with names that this rule and its children can use.</summary>
    public IReadOnlyList<ScopedParam> LocalParams { get; init; } = [];

    /// <summary>The children of a rule with an operator.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Accepted for RulesEngine's sake; a rule can't really inject workflows.</summary>
    public IReadOnlyList<string> WorkflowsToInject { get; init; } = [];

    /// <summary>What is done when the rule is true or is not; null when nothing is.</summary>
    public RuleActions? Actions { get; init; }

    internal JsonString? ExpressionOrigin { get; init; }

    internal JsonString? OperatorOrigin { get; init; }

    internal JsonString? MessageOrigin { get; init; }

    /// <summary>Where its name, or else the rule itself, was read; null for one that was made in code.</summary>
    internal Location? Place { get; init; }
}
