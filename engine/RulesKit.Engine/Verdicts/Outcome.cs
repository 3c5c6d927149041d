namespace RulesKit.Engine.Verdicts;

/// <summary>What one rule says of one plan.</summary>
public enum Outcome
{
    /// <summary>Every item in scope keeps the rule.</summary>
    Passed,

    /// <summary>Some item breaks the rule.</summary>
    Failed,

    /// <summary>No item breaks the rule, but some can't be decided, or rows that the rule expects are missing.</summary>
    Unknown,

    /// <summary>There is nothing in scope, and the rule expects nothing.</summary>
    Vacuous,

    /// <summary>The window and the plan's horizon don't meet, or the rule is not yet decided or superseded.</summary>
    NotInForce,

    /// <summary>The rule is broken, and every finding is covered by a live waiver.</summary>
    Waived,
}
