using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;

namespace RulesKit.Engine.Rendering;

/// <summary>The words of a verdict in JSON and in tests.</summary>
internal static class VerdictNames
{
    public static IReadOnlyList<Outcome> Outcomes { get; } =
    [Outcome.Passed, Outcome.Failed, Outcome.Unknown, Outcome.Vacuous, Outcome.NotInForce, Outcome.Waived];

    public static string Of(Outcome outcome) =>
        outcome switch
        {
            Outcome.Passed => "passed",
            Outcome.Failed => "failed",
            Outcome.Unknown => "unknown",
            Outcome.Vacuous => "vacuous",
            Outcome.NotInForce => "notInForce",
            _ => "waived",
        };

    public static string Of(Compliance compliance) =>
        compliance switch
        {
            Compliance.Compliant => "compliant",
            Compliance.NonCompliant => "nonCompliant",
            _ => "undetermined",
        };

    public static string Of(FindingReason reason) =>
        reason switch
        {
            FindingReason.False => "false",
            FindingReason.Missing => "missing",
            FindingReason.Fault => "fault",
            _ => "straddle",
        };

    public static string Of(EvidenceRole role) =>
        role switch
        {
            EvidenceRole.Value => "value",
            EvidenceRole.Scope => "scope",
            _ => "setting",
        };

    public static string Of(RuleSeverity severity) =>
        severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "info",
        };
}
