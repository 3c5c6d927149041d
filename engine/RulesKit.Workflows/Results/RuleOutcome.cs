namespace RulesKit.Workflows;

/// <summary>What a rule says of the inputs.</summary>
public enum RuleOutcome
{
    /// <summary>It was evaluated, and is not true.</summary>
    False,

    /// <summary>It was evaluated, and is true.</summary>
    True,

    /// <summary>It could not be evaluated; neither yes nor no.</summary>
    Broken,
}
