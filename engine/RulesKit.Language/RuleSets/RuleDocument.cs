using RulesKit.Language.Json;
using RulesKit.Language.Syntax;
using RulesKit.Language.Types;

namespace RulesKit.Language.RuleSets;

/// <summary>A rule as it was read: texts checked for their form, expressions not yet bound.</summary>
internal sealed record RuleDocument
{
    /// <summary>The rule's object in the file.</summary>
    public required JsonObject Json { get; init; }

    /// <summary>The id; empty when it is missing (reported).</summary>
    public required JsonString Id { get; init; }

    public required string Title { get; init; }

    public string? Reason { get; init; }

    public RuleSource? Source { get; init; }

    public string? Owner { get; init; }

    /// <summary>From this day on the rule counts; null when it always did.</summary>
    public Date? Decided { get; init; }

    /// <summary>When the rule should be looked at again; null when not given.</summary>
    public Date? ReviewBy { get; init; }

    public RuleSeverity Severity { get; init; }

    /// <summary>The days in which the rule is in force; null when always.</summary>
    public DateRange? Window { get; init; }

    /// <summary>
    /// The name of the forEach variable and the sequence; null when the rule is one statement. A sequence that is null
    /// has a diagnostic.
    /// </summary>
    public (JsonString Variable, ExpressionText? Sequence)? ForEach { get; init; }

    public ExpressionText? When { get; init; }

    /// <summary>Null when it is missing (reported).</summary>
    public ExpressionText? Require { get; init; }

    public Expectation? Expects { get; init; }

    public Straddle Straddle { get; init; }

    public JsonString? Message { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<JsonString> Supersedes { get; init; } = [];

    public IReadOnlyList<ExceptionDocument> Exceptions { get; init; } = [];

    /// <summary>What is not to be reported of this rule.</summary>
    public IReadOnlyList<Suppression> Suppress { get; init; } = [];
}
