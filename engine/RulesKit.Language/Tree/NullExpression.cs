using RulesKit.Language.Types;

namespace RulesKit.Language.Tree;

/// <summary>The literal null. Only comparisons take it, and turn into <see cref="AbsenceExpression"/>.</summary>
internal sealed class NullExpression(Origin origin) : BoundExpression(ScalarType.Null, origin)
{
    public override IReadOnlyList<BoundExpression> Children => [];
}
