namespace RulesKit.Tool.Linting;

/// <summary>What a file is to RulesKit.</summary>
internal enum DocumentKind
{
    RuleSet,
    Tests,
    Waivers,
    Scenarios,

    /// <summary>A list of mutants that no plan can tell apart.</summary>
    Mutants,

    /// <summary>A JSON file in a folder <c>plans</c>, or one that a test names.</summary>
    Plan,

    /// <summary>A workflow of Microsoft RulesEngine, which only its content tells.</summary>
    Workflow,

    /// <summary>Any other file: no business of ours.</summary>
    Other,
}
