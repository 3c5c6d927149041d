using RulesKit.Engine.Checking;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Differences;

/// <summary>What changed between two versions of a rule set. Immutable.</summary>
/// <param name="Old">The version before.</param>
/// <param name="New">The version now.</param>
/// <param name="Rules">Every rule of either, those that changed most first.</param>
/// <param name="Plans">How many plans both were held against.</param>
/// <param name="Verdicts">Plans whose overall answer is another one now.</param>
internal sealed record RuleSetChange(
    RuleSet Old,
    RuleSet New,
    IReadOnlyList<RuleChange> Rules,
    int Plans,
    IReadOnlyList<(string Plan, Compliance Old, Compliance New)> Verdicts
)
{
    /// <summary>Whether some plan may get another answer than it did.</summary>
    public bool ChangesMeaning => Rules.Any(r => r.ChangesMeaning);

    public int Count(RuleChangeKind kind) => Rules.Count(r => r.Kind == kind);
}
