namespace RulesKit.Engine.Verdicts;

/// <summary>The overall answer about a plan.</summary>
public enum Compliance
{
    /// <summary>No commitment is broken or undecided, and at least one rule passed.</summary>
    Compliant,

    /// <summary>A commitment is broken.</summary>
    NonCompliant,

    /// <summary>No commitment is broken, but some can't be decided, or nothing was checked at all.</summary>
    Undetermined,
}
