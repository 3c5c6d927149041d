namespace RulesKit.Language.RuleSets;

/// <summary>How much a rule matters.</summary>
public enum RuleSeverity
{
    /// <summary>A commitment: a plan that breaks it is not compliant.</summary>
    Error,

    /// <summary>Asks for an explanation; it never makes a plan non-compliant.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,
}
