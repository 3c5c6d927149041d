namespace RulesKit.Planning;

/// <summary>What a milestone is about.</summary>
public enum MilestoneKind
{
    /// <summary>Plants and output.</summary>
    Production,

    /// <summary>Orders and deliveries.</summary>
    Sales,

    /// <summary>Versions and features.</summary>
    Product,

    /// <summary>The business has made it.</summary>
    Success,

    /// <summary>Anything else.</summary>
    Other,
}
