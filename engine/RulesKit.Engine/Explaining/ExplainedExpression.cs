using RulesKit.Engine.Evaluation;
using RulesKit.Language.Text;

namespace RulesKit.Engine.Explaining;

/// <summary>An expression, what came of it, and what that came from. Immutable.</summary>
internal sealed record ExplainedExpression
{
    /// <summary>The expression as the rule writes it.</summary>
    public required string Written { get; init; }

    /// <summary>Whether it was needed: the right side of <c>false &amp;&amp; x</c> is not.</summary>
    public bool IsNeeded { get; init; } = true;

    public ValueState State { get; init; }

    /// <summary>
    /// The value: bool, long, decimal, string, Date, Period, DateRange; an <see cref="ExplainedObject"/>; for a sequence
    /// an <see cref="ExplainedSequence"/>; null unless known.
    /// </summary>
    public object? Value { get; init; }

    /// <summary>Why it has no value, in words; null when it has one.</summary>
    public string? Note { get; init; }

    /// <summary>Where the plan says it; null when it was worked out, or nothing says it.</summary>
    public string? Pointer { get; init; }

    /// <summary>The exact characters; null without a place or for a plan that was given as objects.</summary>
    public Location? Location { get; init; }

    /// <summary>The expressions it was made from, in the order in which they are evaluated. Literals explain themselves.</summary>
    public IReadOnlyList<ExplainedExpression> Parts { get; init; } = [];

    /// <summary>For an operation on a sequence, what its lambda says of each item; the telling ones first.</summary>
    public IReadOnlyList<ExplainedCase> Cases { get; init; } = [];

    /// <summary>How many more cases there are.</summary>
    public int MoreCases { get; init; }
}
