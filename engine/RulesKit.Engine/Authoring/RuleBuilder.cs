using RulesKit.Engine.Authoring.Drafts;

namespace RulesKit.Engine.Authoring;

/// <summary>A rule under construction. Immutable: each call gives a new builder, so keep what it returns.</summary>
public abstract class RuleBuilder
{
    private protected RuleBuilder(RuleDraft draft) => Draft = draft;

    internal RuleDraft Draft { get; }
}
