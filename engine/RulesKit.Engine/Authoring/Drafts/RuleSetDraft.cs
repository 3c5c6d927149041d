using System.Collections.Immutable;
using RulesKit.Engine.Checking;

namespace RulesKit.Engine.Authoring.Drafts;

/// <summary>A rule set under construction.</summary>
/// <param name="Id">The id.</param>
/// <param name="Version">The version.</param>
/// <param name="Plan">The CLR type of plans.</param>
internal sealed record RuleSetDraft(string Id, string Version, Type Plan)
{
    public string? Schema { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Model { get; init; }

    public ImmutableArray<ConstantDraft> Constants { get; init; } = [];

    public ImmutableArray<(string Name, DraftExpression Expression)> Definitions { get; init; } = [];

    public ImmutableArray<RuleDraft> Rules { get; init; } = [];

    public RuleSetOptions Options { get; init; } = RuleSetOptions.Default;
}
