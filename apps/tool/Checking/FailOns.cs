using RulesKit.Engine.Verdicts;
using RulesKit.Language.RuleSets;

namespace RulesKit.Tool.Checking;

/// <summary>What the choices of <see cref="FailOn"/> mean.</summary>
internal static class FailOns
{
    /// <summary>The choices as a command line names them, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> Names { get; } = ["error", "unknown", "warning"];

    /// <summary>The choice of a name; null when it is none.</summary>
    public static FailOn? Parse(string name) =>
        name switch
        {
            "error" => FailOn.Error,
            "unknown" => FailOn.Unknown,
            "warning" => FailOn.Warning,
            _ => null,
        };

    /// <summary>Whether a verdict makes the run fail.</summary>
    public static bool IsMetBy(this FailOn failOn, Verdict verdict) =>
        failOn == FailOn.Error
            ? verdict.Compliance == Compliance.NonCompliant
            : !verdict.IsCompliant || verdict.Rules.Any(rule => failOn.IsMetBy(rule));

    /// <summary>Whether a rule's outcome makes the run fail.</summary>
    public static bool IsMetBy(this FailOn failOn, RuleVerdict rule) =>
        rule.Outcome switch
        {
            Outcome.Failed => IsHeard(failOn, rule.Severity),
            Outcome.Unknown => failOn != FailOn.Error && IsHeard(failOn, rule.Severity),
            _ => false,
        };

    private static bool IsHeard(FailOn failOn, RuleSeverity severity) =>
        severity == RuleSeverity.Error || (severity == RuleSeverity.Warning && failOn == FailOn.Warning);
}
