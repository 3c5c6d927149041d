namespace RulesKit.Language.Tree;

/// <summary>A named expression of a rule set, bound once.</summary>
internal sealed class Definition(string name, BoundExpression body)
{
    public string Name { get; } = name;

    public BoundExpression Body { get; } = body;
}
