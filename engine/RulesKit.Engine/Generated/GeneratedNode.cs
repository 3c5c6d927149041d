using System.ComponentModel;
using RulesKit.Language.Tree;

namespace RulesKit.Engine.Generated;

/// <summary>A node of an expression's tree, for generated code. Immutable and thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedNode
{
    internal GeneratedNode(BoundExpression expression) => Expression = expression;

    internal BoundExpression Expression { get; }
}
