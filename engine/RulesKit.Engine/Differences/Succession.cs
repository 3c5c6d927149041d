using RulesKit.Engine.Checking;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Differences;

/// <summary>When the rules of two versions give way to those that supersede them.</summary>
/// <param name="old">The version before.</param>
/// <param name="now">The version now.</param>
internal sealed class Succession(RuleSet old, RuleSet now)
{
    /// <summary>
    /// What another rule's <c>decided</c> or <c>supersedes</c> changes for a rule of both versions; null when it gives way
    /// on the same day as before, or in neither.
    /// </summary>
    /// <param name="id">The rule.</param>
    public RuleFacet? Compare(string id)
    {
        var (before, after) = (EndOf(old, id), EndOf(now, id));
        return before?.Day == after?.Day
            ? null
            : new RuleFacet(
                "superseded",
                (after?.Day ?? Date.MaxValue) < (before?.Day ?? Date.MaxValue) ? Direction.Looser : Direction.Tighter,
                Text(before),
                Text(after),
                "by the dates"
            );
    }

    /// <summary>The first rule that takes a rule's place, and from which day on; null when none does.</summary>
    private static (string By, Date Day)? EndOf(RuleSet ruleSet, string id) =>
        ruleSet
            .Bound.Rules.Where(r => r.Document.Supersedes.Any(s => s.Value == id))
            .Select(r => ((string, Date)?)(r.Id, r.Document.Decided ?? Date.MinValue))
            .MinBy(end => end!.Value.Item2);

    private static string? Text((string By, Date Day)? end) =>
        end is not { } known ? null
        : known.Day == Date.MinValue ? $"by {known.By}"
        : $"by {known.By} from {known.Day}";
}
