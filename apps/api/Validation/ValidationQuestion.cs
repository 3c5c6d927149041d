using RulesKit.Api.Problems;
using RulesKit.Language.Types;

namespace RulesKit.Api.Validation;

/// <summary>How a plan is to be held against a rule set.</summary>
/// <param name="RuleSet">The rule set's id.</param>
/// <param name="Version">Its version; null for the active one.</param>
/// <param name="AsOf">The day to see the plan from; null for the plan's own.</param>
/// <param name="Scenario">The scenario to lay over the plan; null for none.</param>
internal sealed record ValidationQuestion(string RuleSet, string? Version, Date? AsOf, string? Scenario)
{
    /// <exception cref="ProblemException">The day is none.</exception>
    public static ValidationQuestion Of(string ruleSet, string? version, string? asOf, string? scenario)
    {
        if (asOf is null)
        {
            return new(ruleSet, version, null, scenario);
        }

        return Date.TryParse(asOf, out var date)
            ? new(ruleSet, version, date, scenario)
            : throw new ProblemException(KnownProblems.BadRequest("?asOf= is no day; write it as 2027-04-23."));
    }
}
