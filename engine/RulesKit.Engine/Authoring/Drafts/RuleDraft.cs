using System.Collections.Immutable;

namespace RulesKit.Engine.Authoring.Drafts;

/// <summary>A rule under construction: everything that a rule of a document can say, as it will stand there.</summary>
internal sealed record RuleDraft(string Id)
{
    public string? Title { get; init; }

    public string? Reason { get; init; }

    public SourceDraft? Source { get; init; }

    public string? Owner { get; init; }

    public string? Decided { get; init; }

    public string? Severity { get; init; }

    public WindowDraft? Window { get; init; }

    /// <summary>The items to look at; null when the rule is one statement about the plan.</summary>
    public DraftExpression? Items { get; init; }

    /// <summary>What the items are called; null when it is left to the lambdas.</summary>
    public string? ItemName { get; init; }

    /// <summary>The CLR type of the items; null when no lambda may speak of them.</summary>
    public Type? ItemType { get; init; }

    public DraftExpression? When { get; init; }

    public Expected? Expects { get; init; }

    public DraftExpression? Require { get; init; }

    public string? Message { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public string? Straddle { get; init; }

    public ImmutableArray<string> Supersedes { get; init; } = [];

    public string? ReviewBy { get; init; }

    public ImmutableArray<ExceptionDraft> Exceptions { get; init; } = [];
}
