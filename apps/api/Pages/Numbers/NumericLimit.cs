using RulesKit.Language.Tree;

namespace RulesKit.Api.Pages.Numbers;

/// <summary>What a number must keep to: an operator and the bound on its right.</summary>
internal sealed record NumericLimit(ComparisonOperator Operator, BoundExpression Bound)
{
    /// <summary>The limit as people read it.</summary>
    public BoundSide Side =>
        Operator switch
        {
            ComparisonOperator.Less => new("less than", IsLower: false, IsUpper: true),
            ComparisonOperator.LessOrEqual => new("at most", IsLower: false, IsUpper: true),
            ComparisonOperator.Greater => new("more than", IsLower: true, IsUpper: false),
            ComparisonOperator.GreaterOrEqual => new("at least", IsLower: true, IsUpper: false),
            _ => new("exactly", IsLower: true, IsUpper: true),
        };
}
