namespace RulesKit.Language.RuleSets;

/// <summary>What a period counts that lies partly inside a rule's window.</summary>
internal enum Straddle
{
    /// <summary>It counts when the rule holds for it, and is unknown when not: someone must split it.</summary>
    Split,

    /// <summary>It counts as if it lay inside.</summary>
    Include,

    /// <summary>It counts as if it lay outside.</summary>
    Exclude,
}
