using RulesKit.Engine.Closures.Frames;
using RulesKit.Engine.Closures.Sequences;
using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Closures.Rules;

/// <summary>Judges item after item.</summary>
internal struct RuleFold(ItemCode code, Coverage? coverage, List<FindingOrdinal>? findings) : IFold
{
    private int ordinal = -1;

    public RuleTally Tally { get; private set; }

    /// <summary>Whether some item is in scope beyond doubt.</summary>
    public bool HasSureItem { get; private set; }

    public bool Step(Frame frame, object? item, Truth membership)
    {
        ordinal++;
        var scope = code.When is null ? membership : Kleene.And(membership, code.When(frame, item));
        if (scope == Truth.False)
        {
            return true;
        }

        var window = Lies(frame, item, scope);
        HasSureItem |= ItemJudgements.IsSurelyInScope(scope, window);
        if (window != WindowMembership.Outside)
        {
            Judge(ItemJudgements.Of(scope, window, code.Requirement(frame, item)));
        }

        return true;
    }

    private readonly WindowMembership Lies(Frame frame, object? item, Truth scope) =>
        code.Dating is null ? WindowMembership.Inside
        : coverage is null ? code.Dating.Find(frame, item)
        : code.Dating.Find(frame, item, scope == Truth.True, coverage);

    private void Judge(ItemJudgement judgement)
    {
        Tally = Tally.Plus(judgement);
        if (judgement != ItemJudgement.Passed)
        {
            findings?.Add(new FindingOrdinal(ordinal, judgement));
        }
    }
}
