namespace RulesKit.Judge.Tests.Kleene;

/// <summary>What is known of a value; the order matters, the larger one outweighs.</summary>
public enum Doubt
{
    /// <summary>There is a value.</summary>
    None,

    /// <summary>Something that was needed is absent.</summary>
    Missing,

    /// <summary>It could not be worked out.</summary>
    Fault,
}
