namespace RulesKit.Language.Tree;

/// <summary><c>x => body</c>; stands only as an argument of a sequence operation.</summary>
internal sealed class LambdaExpression(IReadOnlyList<Variable> parameters, BoundExpression body, Origin origin)
    : BoundExpression(body.Type, origin, body.Meaning)
{
    public IReadOnlyList<Variable> Parameters { get; } = parameters;

    public BoundExpression Body { get; } = body;

    public override IReadOnlyList<BoundExpression> Children => [Body];
}
