namespace RulesKit.Language.Tree;

/// <summary><c>is value</c> or <c>is &lt; value</c>; the value is a constant of the operand's type.</summary>
internal sealed class ComparisonPattern(ComparisonOperator operation, object value) : BoundPattern
{
    public ComparisonOperator Operator { get; } = operation;

    public object Value { get; } = value;
}
