using RulesKit.Language.Tree;

namespace RulesKit.Language.Analysis;

/// <summary>A condition on one operand: true for some of its values, false for the others, unknown exactly when it is.</summary>
internal sealed class Atom(BoundExpression node, bool isNegated, Standing standing, Operand operand, ValueSet values)
    : Condition(node, isNegated, standing)
{
    public Operand Operand { get; } = operand;

    /// <summary>The values for which the condition, negated or not, is true.</summary>
    public ValueSet Values { get; } = values;
}
