using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Verdicts;

/// <summary>All outcomes of a rule set for one plan, and the overall answer. Immutable and thread-safe.</summary>
/// <remarks>The same rule set, plan, waivers and asOf give an equal verdict, whenever and wherever.</remarks>
public sealed record Verdict
{
    /// <summary>The plan's id; null when its model has none.</summary>
    public string? Plan { get; init; }

    /// <summary>The file that the plan was read from; null when there is none.</summary>
    public string? File { get; init; }

    /// <summary>The scenario that was laid over the plan; null for the plan itself.</summary>
    public string? Scenario { get; init; }

    /// <summary>The rule set's id.</summary>
    public required string RuleSet { get; init; }

    /// <summary>The rule set's version.</summary>
    public required string Version { get; init; }

    /// <summary>The date that the plan was seen from.</summary>
    public required Date AsOf { get; init; }

    /// <summary>What each rule says, in the order of the rule set.</summary>
    public required IReadOnlyList<RuleVerdict> Rules { get; init; }

    /// <summary>The overall answer.</summary>
    public Compliance Compliance
    {
        get
        {
            var commitments = Rules.Where(r => r.Severity == RuleSeverity.Error).ToArray();
            if (Array.Exists(commitments, r => r.Outcome == Outcome.Failed))
            {
                return Compliance.NonCompliant;
            }

            var isUndecided = Array.Exists(commitments, r => r.Outcome == Outcome.Unknown);
            return !isUndecided && Rules.Any(r => r.Outcome == Outcome.Passed)
                ? Compliance.Compliant
                : Compliance.Undetermined;
        }
    }

    /// <summary>Whether the plan keeps every commitment, beyond doubt.</summary>
    public bool IsCompliant => Compliance == Compliance.Compliant;

    /// <summary>How many rules have an outcome.</summary>
    public int Count(Outcome outcome) => Rules.Count(r => r.Outcome == outcome);
}
