namespace RulesKit.Tool.Linting.Configuration;

/// <summary>What a configuration makes of a kind of diagnostic.</summary>
internal enum LintLevel
{
    /// <summary>It is not reported.</summary>
    None,
    Info,
    Warning,
    Error,
}
