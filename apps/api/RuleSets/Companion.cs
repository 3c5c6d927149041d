namespace RulesKit.Api.RuleSets;

/// <summary>Documents that lie beside a rule set.</summary>
internal enum Companion
{
    /// <summary>The schema that plans follow.</summary>
    Model,

    /// <summary>Named overlays on plans.</summary>
    Scenarios,
}
