namespace RulesKit.Workflows;

/// <summary>How an engine runs workflows. The names and defaults are those of RulesEngine. Immutable.</summary>
public sealed record WorkflowSettings
{
    /// <summary>Whether a broken rule is a result; otherwise it throws a <see cref="RuleException"/>.</summary>
    public bool EnableExceptionAsErrorMessage { get; init; } = true;

    /// <summary>Whether the reason of a broken rule is left out of <see cref="RuleResultTree.ExceptionMessage"/>.</summary>
    public bool IgnoreException { get; init; }

    /// <summary>Whether <see cref="Rule.ErrorMessage"/> is filled in for rules that are not true.</summary>
    public bool EnableFormattedErrorMessage { get; init; } = true;

    /// <summary>Whether GlobalParams and LocalParams are read.</summary>
    public bool EnableScopedParams { get; init; } = true;

    /// <summary>Whether the case of names and word operators matters.</summary>
    public bool IsExpressionCaseSensitive { get; init; }

    /// <summary>Whether actions run after the rules.</summary>
    public bool AutoExecuteActions { get; init; } = true;

    /// <summary>Whether the reason of an expression that can't be read is reported.</summary>
    public bool EnableExceptionAsErrorMessageForRuleExpressionParsing { get; init; } = true;

    /// <summary>Whether all children of a rule are run, or only as many as decide it.</summary>
    public NestedRuleExecutionMode NestedRuleExecutionMode { get; init; } = NestedRuleExecutionMode.All;

    /// <summary>What DateTime.Now and its kin read.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many shapes of inputs are remembered for each workflow; at least 1. The oldest is forgotten.</summary>
    public int RememberedShapes { get; init; } = 64;
}
