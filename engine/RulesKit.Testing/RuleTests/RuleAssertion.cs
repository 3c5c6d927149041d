using RulesKit.Engine.Verdicts;

namespace RulesKit.Testing.RuleTests;

/// <summary>A rule that had the expected outcome; more can be asked of its findings. Immutable.</summary>
public sealed class RuleAssertion
{
    private readonly PlanUnderTest plan;

    internal RuleAssertion(PlanUnderTest plan, RuleVerdict verdict)
    {
        this.plan = plan;
        Verdict = verdict;
    }

    /// <summary>What the rule said.</summary>
    public RuleVerdict Verdict { get; }

    /// <summary>The plan, to go on with.</summary>
    public PlanUnderTest And => plan;

    /// <summary>The findings must stand at exactly these places, in any order.</summary>
    /// <param name="pointers">JSON pointers of items; empty text for a statement about the whole plan.</param>
    /// <exception cref="RuleAssertionException">They stand elsewhere.</exception>
    public RuleAssertion At(params IReadOnlyList<string> pointers)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        var found = Verdict.Findings.Select(f => f.Pointer).Order(StringComparer.Ordinal);
        return found.SequenceEqual(pointers.Order(StringComparer.Ordinal))
            ? this
            : throw new RuleAssertionException(
                AssertionText.Wrong(Verdict, $"findings at {AssertionText.List(pointers)}", plan.Changes)
            );
    }

    /// <summary>Some finding's message must contain this text.</summary>
    /// <exception cref="RuleAssertionException">None does.</exception>
    public RuleAssertion Saying(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Verdict.Findings.Any(f => f.Message.Contains(text, StringComparison.Ordinal))
            ? this
            : throw new RuleAssertionException(
                AssertionText.Wrong(Verdict, $"a finding that says \"{text}\"", plan.Changes)
            );
    }
}
