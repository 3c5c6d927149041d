namespace RulesKit.Engine.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum MutantStatus
{
    /// <summary>A test failed because of it.</summary>
    Killed,

    /// <summary>Every test holds all the same.</summary>
    Survived,

    /// <summary>Every test holds, and a person has written down why no plan can tell it apart.</summary>
    Equivalent,

    /// <summary>The changed text is refused as a rule set.</summary>
    NotViable,

    /// <summary>Checking a test's plan with it would take more steps than are allowed. That is no kill.</summary>
    TooLong,

    /// <summary>Checking a test's plan with it ended by a mistake of the engine. That is no kill.</summary>
    Crashed,
}
