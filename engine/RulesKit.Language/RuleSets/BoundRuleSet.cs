using RulesKit.Language.Models;
using RulesKit.Language.Tree;

namespace RulesKit.Language.RuleSets;

/// <summary>A rule set whose every expression is bound and free of errors. Immutable and thread-safe.</summary>
/// <param name="Document">The rule set as it was read.</param>
/// <param name="Model">The model that it is bound against.</param>
/// <param name="Definitions">Its definitions, those that others need first.</param>
/// <param name="Rules">Its rules, in their order.</param>
internal sealed record BoundRuleSet(
    RuleSetDocument Document,
    ModelSchema Model,
    IReadOnlyList<Definition> Definitions,
    IReadOnlyList<BoundRule> Rules
);
