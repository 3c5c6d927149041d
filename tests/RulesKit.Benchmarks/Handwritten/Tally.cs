using RulesKit.Engine.Evaluation;
using RulesKit.Engine.Verdicts;

namespace RulesKit.Benchmarks.Handwritten;

/// <summary>What one rule counts: items in scope, those that break it, those that can't be decided.</summary>
internal struct Tally
{
    /// <summary>A rule that can't even be begun, for want of the list that it looks at.</summary>
    public static Tally NotTold => new() { Unknown = 1 };

    public int InScope { get; private set; }

    public int Failed { get; private set; }

    public int Unknown { get; private set; }

    /// <summary>The outcome and the counts, as the engine says them.</summary>
    public readonly RuleTally ToRuleTally() => new(InScope, Failed, Unknown);

    /// <summary>A rule that is one statement.</summary>
    public static Tally Of(bool? holds)
    {
        var tally = new Tally();
        tally.Add(holds);
        return tally;
    }

    /// <summary>An item in scope.</summary>
    /// <param name="holds">Whether it keeps the rule; null when that can't be told.</param>
    /// <param name="isSure">Whether it is surely the rule's business, so that it may break the rule.</param>
    public void Add(bool? holds, bool isSure = true)
    {
        InScope++;
        if (holds is null || (holds == false && !isSure))
        {
            Unknown++;
        }
        else if (holds == false)
        {
            Failed++;
        }
    }

    /// <summary>Rows that the rule expects and the plan lacks.</summary>
    public void AddMissing(int count) => Unknown += count;

    /// <summary>At least one item must be there.</summary>
    public void NeedSome()
    {
        if (InScope == 0)
        {
            Unknown++;
        }
    }
}
