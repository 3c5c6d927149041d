using RulesKit.Language.Models;

namespace RulesKit.Language.RuleSets;

/// <summary>A rule set whose every expression is bound and free of errors. Immutable and thread-safe.</summary>
internal sealed record BoundRuleSet(RuleSetDocument Document, ModelSchema Model, IReadOnlyList<BoundRule> Rules);
