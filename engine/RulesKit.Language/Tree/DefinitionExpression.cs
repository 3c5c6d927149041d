namespace RulesKit.Language.Tree;

/// <summary>A use of a definition.</summary>
internal sealed class DefinitionExpression(Definition definition, Origin origin)
    : BoundExpression(definition.Body.Type, origin, definition.Body.Meaning)
{
    public Definition Definition { get; } = definition;

    public override IReadOnlyList<BoundExpression> Children => [Definition.Body];
}
