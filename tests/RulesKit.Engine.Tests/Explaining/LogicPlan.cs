using RulesKit.Engine.Plans;

namespace RulesKit.Engine.Tests.Explaining;

/// <summary>A plan and everything that could be named of it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Facts">By pointer: a flag's text, null where it is not said, and of lists their length.</param>
internal sealed record LogicPlan(PreparedPlan Plan, IReadOnlyDictionary<string, string?> Facts)
{
    /// <summary>Whether another plan says the same of some pointers.</summary>
    public bool AgreesWith(LogicPlan other, IEnumerable<string> pointers) =>
        pointers.All(p => Facts.ContainsKey(p) && other.Facts.ContainsKey(p) && Facts[p] == other.Facts[p]);
}
