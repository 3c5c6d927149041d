namespace RulesKit.Language.Tree;

/// <summary>A use of a variable.</summary>
internal sealed class VariableExpression(Variable variable, Origin origin)
    : BoundExpression(variable.Type, origin, variable.Meaning)
{
    public Variable Variable { get; } = variable;

    public override IReadOnlyList<BoundExpression> Children => [];
}
