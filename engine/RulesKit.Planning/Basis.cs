namespace RulesKit.Planning;

/// <summary>Where the figures of a row come from.</summary>
public enum Basis
{
    /// <summary>It happened; a planner moves no actual figure.</summary>
    Actual,

    /// <summary>It is expected.</summary>
    Forecast,

    /// <summary>It is intended.</summary>
    Plan,
}
