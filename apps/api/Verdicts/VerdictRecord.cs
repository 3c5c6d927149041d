namespace RulesKit.Api.Verdicts;

/// <summary>One decision, with all that is needed to make it again. Immutable.</summary>
internal sealed record VerdictRecord
{
    /// <summary>The record's id; ids grow with time.</summary>
    public required string Id { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who asked.</summary>
    public required string By { get; init; }

    public required string RuleSet { get; init; }

    /// <summary>The number of the rule set's version.</summary>
    public required long Number { get; init; }

    /// <summary>The rule set's version.</summary>
    public required string Version { get; init; }

    /// <summary>The id that the plan gives itself.</summary>
    public string? Plan { get; init; }

    /// <summary>SHA-256 of the plan's bytes.</summary>
    public required string PlanHash { get; init; }

    /// <summary>The day that the plan was seen from.</summary>
    public required string AsOf { get; init; }

    /// <summary>The day that the caller asked for; absent when the plan said it.</summary>
    public string? AskedAsOf { get; init; }

    /// <summary>The scenario that was laid over the plan; absent for the plan itself.</summary>
    public string? Scenario { get; init; }

    /// <summary>SHA-256 of the scenarios that it is one of.</summary>
    public string? ScenariosHash { get; init; }

    /// <summary>SHA-256 of the waivers that counted; absent when there were none.</summary>
    public string? WaiversHash { get; init; }

    /// <summary><c>compliant</c>, <c>nonCompliant</c> or <c>undetermined</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>SHA-256 of the answer's bytes.</summary>
    public required string AnswerHash { get; init; }

    /// <summary>The batch that the plan came with; absent outside of batches.</summary>
    public string? Batch { get; init; }

    /// <summary>The plan's line in its batch, 1-based.</summary>
    public long? Line { get; init; }
}
