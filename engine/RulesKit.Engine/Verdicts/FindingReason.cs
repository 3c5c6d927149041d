namespace RulesKit.Engine.Verdicts;

/// <summary>Why a finding was made.</summary>
public enum FindingReason
{
    /// <summary>The rule is broken here.</summary>
    False,

    /// <summary>A value or a row that the rule needs is absent.</summary>
    Missing,

    /// <summary>A value could not be worked out: overflow, division by zero, the largest of nothing.</summary>
    Fault,

    /// <summary>A period lies partly outside the rule's window, so that its figure can't be held against the rule.</summary>
    Straddle,
}
