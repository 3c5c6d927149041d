namespace RulesKit.Workflows;

/// <summary>A broken rule, where the settings ask for an exception.</summary>
public sealed class RuleException : Exception
{
    internal RuleException(string ruleName, string message, Exception? cause)
        : base(message, cause)
    {
        RuleName = ruleName;
    }

    /// <summary>The rule that is broken.</summary>
    public string RuleName { get; }
}
