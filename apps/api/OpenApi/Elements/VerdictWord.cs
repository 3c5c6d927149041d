namespace RulesKit.Api.OpenApi;

/// <summary>A word of verdicts.</summary>
internal enum VerdictWord
{
    Compliant,
    NonCompliant,
    Undetermined,
}
