namespace RulesKit.Language.Fixes;

/// <summary>Where a diagnostic can be mended.</summary>
[Flags]
internal enum MendPlaces
{
    None = 0,

    /// <summary>In a rule set's file.</summary>
    RuleSet = 1,

    /// <summary>In the language of rules inside a C# literal.</summary>
    Literal = 2,

    /// <summary>In C# code.</summary>
    Code = 4,

    /// <summary>In a workflow's file.</summary>
    Workflow = 8,
}
