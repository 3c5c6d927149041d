using RulesKit.Engine.Closures;
using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Interpreting;
using RulesKit.Engine.Plans;
using RulesKit.Language.RuleSets;
using RulesKit.Language.Types;

namespace RulesKit.Engine.Tests.Closures;

/// <summary>What an evaluator says of one rule and one plan, in words that can be compared.</summary>
internal static class RuleAnswer
{
    public static string OfInterpreter(BoundRule rule, PreparedPlan plan, Date asOf)
    {
        var found = new RuleInterpreter(rule, new RuleContext(plan, rule.Window, asOf)).Run();
        return Describe(
            found.Tally,
            found.Drafts.Where(d => d.Ordinal is not null).Select(d => (d.Ordinal!.Value, d.Judgement))
        );
    }

    public static string OfClosures(RuleClosures closures, int rule, PreparedPlan plan, Date asOf)
    {
        var findings = new List<FindingOrdinal>();
        var tally = closures.Evaluate(rule, plan, asOf, findings);
        closures.Evaluate(rule, plan, asOf, null).ShouldBe(tally);
        return Describe(tally, findings.Select(f => (f.Item, f.Judgement)));
    }

    public static string Describe(RuleTally tally, IEnumerable<(int Item, ItemJudgement Judgement)> findings) =>
        $"{tally.InScope} in scope, {tally.Failed} failed, {tally.Unknown} unknown:"
        + string.Concat(findings.Select(f => $" {f.Item} {f.Judgement}"));
}
