using RulesKit.Engine.Plans;
using RulesKit.Language.Models;

namespace RulesKit.Engine.Checking;

/// <summary>What is said of a plan when neither it nor the caller tells as of which day it is seen.</summary>
internal static class AsOfQuestion
{
    /// <summary>The mistake, which names the member of the plan's own model.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="otherwise">What a caller can do instead, in words.</param>
    public static PlanError To(PreparedPlan plan, string otherwise)
    {
        var advice = plan.Model.Roles.TryGetValue(PlanRole.AsOf, out var path)
            ? $"Give it \"{string.Join(".", path.Select(member => member.JsonName))}\", or {otherwise}."
            : $"Its model has no member for that; {otherwise}.";
        const string Question = "The plan does not say as of which date it is to be seen.";
        return new PlanError("", plan.Json?.Location, $"{Question} {advice}");
    }
}
