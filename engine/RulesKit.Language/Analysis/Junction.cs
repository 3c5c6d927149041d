using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>Conditions that must all hold, or of which one must; no part is a junction of the same kind.</summary>
internal sealed class Junction(
    BoundExpression node,
    bool isNegated,
    Standing standing,
    bool isAnd,
    IReadOnlyList<Condition> parts
) : Condition(node, isNegated, standing)
{
    public bool IsAnd { get; } = isAnd;

    public IReadOnlyList<Condition> Parts { get; } = parts;
}
