using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>A rule that looks at each item of a sequence.</summary>
/// <param name="loop">The items.</param>
/// <param name="item">What is asked of each.</param>
/// <param name="needsSome">Whether at least one item must surely be in scope.</param>
internal sealed class ItemsCode(Loop loop, ItemCode item, bool needsSome) : RuleCode
{
    public override RuleTally Evaluate(Frame frame, List<FindingOrdinal>? findings)
    {
        var coverage = item.StartCoverage(frame);
        var fold = new RuleFold(item, coverage, findings);
        if (loop.Run(frame, null, ref fold) != ValueState.Known)
        {
            return default(RuleTally).PlusMissing(1);
        }

        var tally = fold.Tally;
        if (coverage is not null)
        {
            return tally.PlusMissing(coverage.FindGaps(null));
        }

        return needsSome && !fold.HasSureItem ? tally.PlusMissing(1) : tally;
    }
}
