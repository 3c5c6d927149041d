namespace RulesKit.Engine.Verdicts;

/// <summary>What a piece of evidence has to do with its finding.</summary>
public enum EvidenceRole
{
    /// <summary>What the rule requires was read from it.</summary>
    Value,

    /// <summary>It put the item in the rule's scope: a filter, a date, the length of a collection.</summary>
    Scope,

    /// <summary>
    /// What the plan says about itself and everything else is read in the light of: its horizon, date and currency, and
    /// the keys by which references find their items.
    /// </summary>
    Setting,
}
