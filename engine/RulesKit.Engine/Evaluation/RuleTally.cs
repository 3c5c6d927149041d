using RulesKit.Engine.Verdicts;

namespace RulesKit.Engine.Evaluation;

/// <summary>The counts that decide a rule's outcome.</summary>
/// <param name="InScope">Items in scope; 1 for a rule that is one statement.</param>
/// <param name="Failed">Items that break the rule.</param>
/// <param name="Unknown">Items not decided, and periods or items that the rule expects and the plan lacks.</param>
internal readonly record struct RuleTally(int InScope, int Failed, int Unknown)
{
    public Outcome Outcome =>
        Failed > 0 ? Outcome.Failed
        : Unknown > 0 ? Outcome.Unknown
        : InScope > 0 ? Outcome.Passed
        : Outcome.Vacuous;

    public RuleTally Plus(ItemJudgement judgement) =>
        judgement switch
        {
            ItemJudgement.OutOfScope => this,
            ItemJudgement.Passed => this with { InScope = InScope + 1 },
            ItemJudgement.Failed => this with { InScope = InScope + 1, Failed = Failed + 1 },
            _ => this with { InScope = InScope + 1, Unknown = Unknown + 1 },
        };

    public RuleTally PlusMissing(int count) => this with { Unknown = Unknown + count };
}
