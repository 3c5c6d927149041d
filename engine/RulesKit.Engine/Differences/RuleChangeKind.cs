namespace RulesKit.Engine.Differences;

/// <summary>What became of a rule. The order is that in which people want to hear of it.</summary>
internal enum RuleChangeKind
{
    Removed,
    Added,
    Tightened,
    Loosened,

    /// <summary>Stricter for some plans, milder for others.</summary>
    BothWays,

    /// <summary>Changed, and nothing at hand shows in which way.</summary>
    Open,

    /// <summary>The same meaning under another id.</summary>
    Renamed,

    /// <summary>The same meaning in other words.</summary>
    Reworded,

    /// <summary>The same rule at another place.</summary>
    Moved,

    Same,
}
