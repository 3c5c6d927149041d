using RulesKit.Engine.Evaluation;

namespace RulesKit.Engine.Interpreting;

/// <summary>What interpreting a rule gave.</summary>
internal sealed record RuleFindings(RuleTally Tally, IReadOnlyList<FindingDraft> Drafts);
