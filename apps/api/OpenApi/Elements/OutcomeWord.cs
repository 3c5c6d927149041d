namespace RulesKit.Api.OpenApi;

/// <summary>A word of verdicts.</summary>
internal enum OutcomeWord
{
    Passed,
    Failed,
    Unknown,
    Vacuous,
    NotInForce,
    Waived,
}
