namespace RulesKit.Workflows;

/// <summary>Which children of a rule with an operator are run.</summary>
public enum NestedRuleExecutionMode
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>As many as it takes to decide the parent.</summary>
    Performance,
}
