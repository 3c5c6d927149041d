namespace RulesKit.Language.Tree;

/// <summary>Two integers or two numbers combined; overflow and division by zero are faults.</summary>
internal sealed class ArithmeticExpression(
    BoundExpression left,
    ArithmeticOperator operation,
    BoundExpression right,
    Origin origin,
    string? unit
) : BoundExpression(left.Type, origin, ValueMeaning.OfUnit(unit))
{
    public BoundExpression Left { get; } = left;

    public ArithmeticOperator Operator { get; } = operation;

    public BoundExpression Right { get; } = right;

    public override IReadOnlyList<BoundExpression> Children => [Left, Right];
}
