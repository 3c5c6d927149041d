namespace RulesKit.Engine.Timelines;

/// <summary>What rules say of something on a timeline. The order matters: what is worse comes later.</summary>
internal enum TimelineState
{
    /// <summary>Nothing to say.</summary>
    Plain,

    /// <summary>A finding about the plan as a whole rests on it.</summary>
    Involved,

    Waived,

    Unknown,

    /// <summary>A rule that only warns or informs is broken.</summary>
    Questioned,

    /// <summary>A commitment is broken.</summary>
    Broken,
}
