using RulesKit.Language.Tree;

namespace RulesKit.Language.RuleSets;

/// <summary>A standing exception whose condition is bound.</summary>
internal sealed record BoundException(BoundExpression When, ExceptionDocument Document);
