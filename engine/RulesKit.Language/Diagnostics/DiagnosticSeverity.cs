namespace RulesKit.Language.Diagnostics;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably a mistake; the rule set is still used.</summary>
    Warning,

    /// <summary>A mistake; the rule set is refused.</summary>
    Error,
}
