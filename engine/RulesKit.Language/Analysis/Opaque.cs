using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>A condition of which nothing is said: a constant, with which an author switches something on or off.</summary>
internal sealed class Opaque(BoundExpression node, bool isNegated, Standing standing)
    : Condition(node, isNegated, standing);
