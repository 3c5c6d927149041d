namespace RulesKit.Engine.Evaluation;

/// <summary>What a rule says of one item.</summary>
internal enum ItemJudgement : byte
{
    OutOfScope,
    Passed,
    Failed,

    /// <summary>Not decided, for want of a value.</summary>
    Missing,

    /// <summary>Not decided, since a value could not be worked out.</summary>
    Fault,

    /// <summary>Not decided, since the item's period lies partly outside the window.</summary>
    Straddles,
}
