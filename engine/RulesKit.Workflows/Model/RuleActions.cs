namespace RulesKit.Workflows;

/// <summary>What is done after a rule was run. Immutable.</summary>
public sealed record RuleActions
{
    /// <summary>What is done when the rule is true; null for nothing.</summary>
    public ActionInfo? OnSuccess { get; init; }

    /// <summary>What is done when the rule is false or broken; null for nothing.</summary>
    public ActionInfo? OnFailure { get; init; }
}
