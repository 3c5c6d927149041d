namespace RulesKit.Language.Tree;

/// <summary><c>is not pattern</c>.</summary>
internal sealed class NotPattern(BoundPattern pattern) : BoundPattern
{
    public BoundPattern Pattern { get; } = pattern;
}
