namespace RulesKit.Language.Tree;

/// <summary><c>is left and right</c> or <c>is left or right</c>.</summary>
internal sealed class LogicalPattern(BoundPattern left, bool isAnd, BoundPattern right) : BoundPattern
{
    public BoundPattern Left { get; } = left;

    public bool IsAnd { get; } = isAnd;

    public BoundPattern Right { get; } = right;
}
