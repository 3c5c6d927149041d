using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>A condition in the form that is reasoned about: atoms under "and" and "or", with negation pushed into them.</summary>
/// <param name="node">What was written.</param>
/// <param name="isNegated">Whether the condition is the opposite of what was written.</param>
/// <param name="standing">Where it was written.</param>
internal abstract class Condition(BoundExpression node, bool isNegated, Standing standing)
{
    public BoundExpression Node { get; } = node;

    public bool IsNegated { get; } = isNegated;

    public Standing Standing { get; } = standing;
}
