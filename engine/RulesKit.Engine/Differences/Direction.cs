namespace RulesKit.Engine.Differences;

/// <summary>What a change does to a rule.</summary>
internal enum Direction
{
    /// <summary>Nothing: it is only said or placed differently.</summary>
    None,

    /// <summary>Whatever the plan, the rule says the same or something stricter.</summary>
    Tighter,

    /// <summary>Whatever the plan, the rule says the same or something milder.</summary>
    Looser,

    /// <summary>It is stricter for some plans and milder for others.</summary>
    Both,

    /// <summary>The meaning is not the same, as far as anybody can tell, and nothing shows in which way.</summary>
    Open,
}
