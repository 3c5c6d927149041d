using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>A rule that is one statement about the plan.</summary>
/// <param name="when">Whether the rule has anything to say; null when it always has.</param>
/// <param name="requirement">What must hold, exceptions included.</param>
internal sealed class StatementCode(Condition? when, Condition requirement) : RuleCode
{
    public override RuleTally Evaluate(Frame frame, List<FindingOrdinal>? findings)
    {
        var scope = when is null ? Truth.True : when(frame, null);
        if (scope == Truth.False)
        {
            return default;
        }

        var judgement = ItemJudgements.Of(scope, WindowMembership.Inside, requirement(frame, null));
        if (judgement != ItemJudgement.Passed)
        {
            findings?.Add(new FindingOrdinal(0, judgement));
        }

        return default(RuleTally).Plus(judgement);
    }
}
