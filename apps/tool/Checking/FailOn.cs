namespace RulesKit.Tool.Checking;

/// <summary>Which verdicts make a run of <c>check</c> end with an exit code of 1, each stricter than the one before.</summary>
internal enum FailOn
{
    /// <summary>A commitment is broken.</summary>
    Error,

    /// <summary>A plan is not shown to keep every commitment: one is broken or can't be decided, or nothing was looked at.</summary>
    Unknown,

    /// <summary>The same, and a rule of severity warning that is broken or can't be decided.</summary>
    Warning,
}
